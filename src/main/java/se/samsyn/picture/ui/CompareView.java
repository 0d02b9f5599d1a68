package se.samsyn.picture.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import se.samsyn.picture.Edition;
import se.samsyn.picture.EditionService;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureDiff;
import se.samsyn.picture.Wording;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Texts;

/** What changed from the older of two editions to the newer, whichever the address names first. */
@Route("lagesbild/utgavor/:id/jamfor/:other")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EditionService service;
    private final transient Wording wording;
    private String title = "";

    CompareView(EditionService service, Texts texts) {
        this.service = service;
        this.wording = new Wording(texts, Texts.locale());
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var one = EditionRoutes.edition(service, event, "id");
        var other = EditionRoutes.edition(service, event, "other");
        var oneIsOlder = one.head().frozenAt().isBefore(other.head().frozenAt());
        show(oneIsOlder ? one : other, oneIsOlder ? other : one);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("picture.pageTitle", title);
    }

    private void show(Edition before, Edition after) {
        title = title(before, after);
        removeAll();
        add(new PageHeader(title)
                .under(
                        Texts.of(
                                "picture.edition.titled",
                                after.head().picture(),
                                after.head().number()),
                        RowLinks.record(RecordKind.EDITION, after.head().id().value()))
                .facts(facts(before) + ". " + facts(after) + "."));
        var diff = PictureDiff.between(before.content(), after.content());
        if (diff.nothing()) {
            add(new EmptyState(Texts.of("picture.compare.nothing"), Texts.of("picture.compare.nothing.why")));
            return;
        }
        if (!comparable(before.content(), after.content())) {
            add(Shown.span("s-small", Texts.of("picture.compare.otherLength")));
        }
        add(DiffSections.of(diff, before, after, wording));
    }

    private String facts(Edition edition) {
        var head = edition.head();
        return Texts.of(
                "picture.compare.facts",
                head.number(),
                wording.date(head.from()),
                wording.date(head.to()),
                wording.date(head.frozenAt()),
                wording.time(head.frozenAt()));
    }

    private static boolean comparable(PictureContent before, PictureContent after) {
        return Math.abs(days(before) - days(after)) <= 3 && Objects.equals(area(before), area(after));
    }

    private static long days(PictureContent content) {
        return ChronoUnit.DAYS.between(content.frame().from(), content.frame().to());
    }

    private static long area(PictureContent content) {
        return content.frame().area() == null ? 0 : content.frame().area().id();
    }

    private static String title(Edition before, Edition after) {
        return before.head().pictureId() == after.head().pictureId()
                ? Texts.of(
                        "picture.compare.title",
                        before.head().number(),
                        after.head().number())
                : Texts.of(
                        "picture.compare.title.different",
                        before.head().picture(),
                        before.head().number(),
                        after.head().picture(),
                        after.head().number());
    }
}

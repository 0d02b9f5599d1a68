package se.samsyn.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collections;
import se.samsyn.access.Label;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.release.Draft;
import se.samsyn.release.Mark;
import se.samsyn.release.MarkingService;
import se.samsyn.release.Picked;
import se.samsyn.release.PickedId;
import se.samsyn.release.Printed;
import se.samsyn.release.ReleaseId;
import se.samsyn.release.ReleaseState;
import se.samsyn.release.WithholdingRuleService;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** One record of a package as it would be printed, field by field, and what is withheld of it. */
@Route("utlamnande/" + Pages.ID + "/post/:post([0-9]{1,18})")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class RecordMarksView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MarkingService marking;
    private final transient WithholdingRuleService rules;
    private transient ReleaseId id = new ReleaseId(0);
    private transient PickedId pickedId = new PickedId(0);
    private String title = "";

    RecordMarksView(MarkingService marking, WithholdingRuleService rules) {
        this.marking = marking;
        this.rules = rules;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new ReleaseId(Pages.id(event));
        pickedId = new PickedId(event.getRouteParameters().getLong("post").orElseThrow(NotFoundException::new));
        Pages.found(() -> {
            marking.open(id, pickedId);
            return id;
        });
        show();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private void show() {
        var draft = Pages.found(() -> marking.read(id));
        var picked = draft.picked(pickedId).orElseThrow(NotFoundException::new);
        var printed = picked.printed();
        if (draft.release().state() != ReleaseState.DRAFT || printed == null) {
            throw new NotFoundException();
        }
        title = Words.name(picked);
        removeAll();
        add(header(draft, picked, printed));
        if (picked.isChanged()) {
            add(changed(picked));
            return;
        }
        var marks = new MarkList(marking, rules, draft, this::show);
        if (!marks.of(picked, Mark.WHOLE).isEmpty()) {
            add(part(Texts.of("release.wholeRecord"), marks.list(picked, Mark.WHOLE)));
        }
        printed.fields().forEach(field -> add(field(draft, picked, field, marks)));
        add(next(draft));
    }

    private PageHeader header(Draft draft, Picked picked, Printed printed) {
        var header = new PageHeader(title)
                .under(Texts.of("release.titled", draft.release().data().reference()), ReleaseListView.path(id.value()))
                .facts(Texts.of("release.record.facts", Words.numbered(picked.record())));
        if (printed.label().isNarrowerThan(Label.GREEN)) {
            header.mark(new LabelMark(printed.label()));
        }
        header.mark(
                picked.undecided() > 0
                        ? new StateMark(Tone.PARTLY, Texts.of("release.toConsider", picked.undecided()))
                        : new StateMark(Tone.GOOD, Texts.of("release.considered")));
        return picked.isChanged() || picked.isWithheldWhole()
                ? header
                : header.actions(new Button(
                        Texts.of("release.withholdRecord") + " …",
                        _ -> WithholdDialog.whole(marking, rules, draft, picked, null, this::show)));
    }

    private Div changed(Picked picked) {
        var read = new Button(Texts.of("release.readAgain"), _ -> {
            marking.readAgain(id, picked.id());
            show();
        });
        var note = new Div(new Paragraph(Texts.of("release.changed.why")), read);
        note.addClassNames("s-notice", "s-stack");
        return note;
    }

    private Section field(Draft draft, Picked picked, Printed.Field field, MarkList marks) {
        var menu = new ActionMenu(Texts.of("release.field.more", field.label()))
                .add(
                        Texts.of("release.withholdWords") + " …",
                        () -> WithholdDialog.words(marking, rules, draft, picked, field, this::show))
                .add(
                        Texts.of("release.withholdField") + " …",
                        () -> WithholdDialog.whole(marking, rules, draft, picked, field, this::show));
        var text = new Div(Words.marked(field.text(), picked.on(field.name())), menu);
        text.addClassName("s-split");
        return marks.of(picked, field.name()).isEmpty()
                ? part(field.label(), text)
                : part(field.label(), text, marks.list(picked, field.name()));
    }

    private static Section part(String title, Component... content) {
        var heading = new H2(title);
        heading.getStyle().set("font", "600 15px/24px var(--s-font)");
        var section = new Section(heading);
        section.add(content);
        section.setAriaLabel(title);
        section.getStyle().set("margin-top", "var(--s-4)").set("max-width", "78ch");
        return section;
    }

    /** On to what is left to do, and back to the package once nothing is. */
    private Anchor next(Draft draft) {
        var others = new ArrayList<>(draft.records());
        var here = others.stream().map(Picked::id).toList().indexOf(pickedId);
        Collections.rotate(others, -here - 1);
        return others.stream()
                .filter(other -> !other.id().equals(pickedId) && other.printed() != null && !other.isDone())
                .findFirst()
                .map(other -> Buttons.link(Texts.of("release.next", Words.name(other)), PickedPart.path(draft, other)))
                .orElseGet(() -> Buttons.link(
                        Texts.of("release.back"),
                        ReleaseListView.path(draft.release().id().value())));
    }
}

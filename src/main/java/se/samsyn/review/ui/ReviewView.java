package se.samsyn.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.InitiativeDetails;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.review.Review;
import se.samsyn.review.ReviewData;
import se.samsyn.review.ReviewId;
import se.samsyn.review.ReviewService;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** An initiative on one page, to be decided of: what is known on the left, the decision on the right. */
@Route("initiativ/" + Pages.ID + ReviewView.BELOW)
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Below an initiative's address. */
    static final String BELOW = "/granska";

    private static final String CORRECTS = "rattar";

    private final transient InitiativeService initiatives;
    private final transient ReviewService reviews;
    private final transient AgencyService agencies;
    private final transient ReviewGround ground;
    private final transient NeedDialogs dialogs;
    private transient @Nullable InitiativeDetails read;
    private transient RecordPage page = new RecordPage();
    private String title = "";

    ReviewView(
            InitiativeService initiatives,
            ReviewService reviews,
            AgencyService agencies,
            ReviewGround ground,
            NeedDialogs dialogs) {
        this.initiatives = initiatives;
        this.reviews = reviews;
        this.agencies = agencies;
        this.ground = ground;
        this.dialogs = dialogs;
        addClassName("s-page");
        setId("innehall");
    }

    static QueryParameters correcting(ReviewId id) {
        return QueryParameters.of(CORRECTS, String.valueOf(id.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new InitiativeId(Pages.id(event));
        var details = Pages.found(() -> initiatives.details(id));
        var number = Address.number(event.getLocation(), CORRECTS);
        var wrong = number == null ? null : Pages.found(() -> reviews.get(new ReviewId(number)));
        if (wrong != null && !wrong.initiative().equals(id)) {
            throw new NotFoundException();
        }
        read = details;
        title = Texts.of(
                wrong == null ? "review.title" : "review.correct.title",
                details.initiative().data().name());
        var decide = new PageSection(Texts.of("review.decide"));
        decide.addClassName("s-no-print");
        // what is over can only have been decided wrongly
        var open = wrong != null || !details.initiative().data().status().isOver();
        decide.add(open ? form(details, wrong) : new Paragraph(Texts.of("review.over")));
        page = new RecordPage();
        page.main(ground.of(details).toArray(com.vaadin.flow.component.Component[]::new));
        page.aside(decide);
        removeAll();
        add(header(details, decide, open), page);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private PageHeader header(InitiativeDetails details, PageSection decide, boolean open) {
        var data = details.initiative().data();
        var toDecision = new Button(
                Texts.of("review.toDecision"),
                _ -> decide.getElement().executeJs("this.scrollIntoView(); this.querySelector('input').focus()"));
        var facts = data.nextReviewOn() == null
                ? Texts.of("review.facts.none")
                : Texts.of(
                        data.nextReviewOn().isBefore(dialogs.today()) ? "review.facts.late" : "review.facts",
                        Dates.relative(data.nextReviewOn(), dialogs.today()));
        toDecision.setVisible(open);
        return new PageHeader(title)
                .under(data.name(), details.initiative().id().ref().path())
                .mark(
                        new StateMark(Tone.PLAIN, Texts.of(data.status())),
                        new LabelMark(Objects.requireNonNull(data.sharing().label())))
                .actions(toDecision)
                .facts(facts);
    }

    private RecordForm<ReviewData> form(InitiativeDetails details, @Nullable Review wrong) {
        var fields = new DecisionFields(
                Choices.names(agencies.options(), AgencyOption::id, AgencyOption::name), dialogs.today());
        var path = details.initiative().id().ref().path();
        var form = new RecordForm<ReviewData>(fields.binder(), Texts.of("review.save"), data -> {
                    decide(data, wrong);
                    UI.getCurrent().navigate(path);
                    Toasts.done(Texts.of("review.saved", Texts.of(data.decision())));
                })
                .fields(fields.all())
                .secondary(Buttons.link(Texts.of("shared.cancel"), path));
        if (wrong != null) {
            form.read(wrong.data());
        }
        return form;
    }

    /** Whoever decides of what another has changed meanwhile is shown that first, and loses nothing of what they wrote. */
    private void decide(ReviewData data, @Nullable Review wrong) {
        var known = Objects.requireNonNull(read).initiative();
        try {
            if (wrong == null) {
                reviews.decide(known.id(), known.version(), data);
            } else {
                reviews.correct(wrong.id(), known.version(), data);
            }
        } catch (OptimisticLockingFailureException e) {
            var now = initiatives.details(known.id());
            read = now;
            page.replaceMain(ground.of(now));
            throw new RuleViolation("", "review.changedMeanwhile");
        }
    }
}

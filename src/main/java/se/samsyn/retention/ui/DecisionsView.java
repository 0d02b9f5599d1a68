package se.samsyn.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.CurrentCaller;
import se.samsyn.retention.RetentionDecision;
import se.samsyn.retention.RetentionService;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What holds for each kind, and all that was ever decided. */
@Route(DecisionsView.PATH)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "DATA_PROTECTION_OFFICER"})
class DecisionsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "gallring/beslut";

    /** @param decision null while there is none */
    private record Rule(RetentionKind kind, @Nullable RetentionDecision decision) {}

    private final transient RetentionService retention;
    private final RecordGrid<Rule> rules = new RecordGrid<>(Texts.of("retention.rules"));
    private final RecordGrid<RetentionDecision> all = new RecordGrid<>(Texts.of("retention.decisions.all"));

    DecisionsView(RetentionService retention) {
        this.retention = retention;
        addClassName("s-page");
        setId("innehall");
        var mayEdit = CurrentCaller.get().mayEdit();
        rules.component(Texts.of("retention.kind"), DecisionsView::kind, null)
                .width("300px", 2)
                .component(Texts.of("retention.rule"), DecisionsView::rule, null)
                .width("260px", 2)
                .component(Texts.of("retention.decidedBy"), rule -> source(rule.decision()), null)
                .width("220px", 2);
        if (mayEdit) {
            rules.component("", this::decide, null).width("170px", 0);
        }
        rules.compact(rule -> mayEdit
                ? List.of(kind(rule), rule(rule), source(rule.decision()), decide(rule))
                : List.of(kind(rule), rule(rule), source(rule.decision())));
        all.column(Texts.of("retention.kind"), one -> Texts.of(one.kind()), null)
                .width("180px", 1)
                .component(Texts.of("retention.rule"), one -> RetentionWords.wrapped(RetentionWords.rule(one)), null)
                .width("280px", 3)
                .component(Texts.of("retention.decidedBy"), DecisionsView::source, null)
                .width("220px", 2)
                .component(Texts.of("retention.recordedBy"), DecisionsView::recorded, null)
                .width("200px", 2)
                .compact(one -> List.of(
                        new Span(Texts.of(one.kind())),
                        RetentionWords.wrapped(RetentionWords.rule(one)),
                        source(one),
                        recorded(one)));
        add(
                new PageHeader(Texts.of("retention.decisions"))
                        .under(Texts.of("retention.menu"), RetentionView.PATH)
                        .facts(Texts.of("retention.decisions.facts")),
                new PageSection(Texts.of("retention.rules"), rules),
                new PageSection(Texts.of("retention.decisions.all"), all));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("retention.decisions"));
    }

    private void load() {
        rules.load(this::rules, () -> new Span());
        all.load(
                retention::decisions,
                () -> new EmptyState(Texts.of("retention.undecided"), Texts.of("retention.undecided.why")));
    }

    private List<Rule> rules() {
        var decisions = retention.decisions();
        return Arrays.stream(RetentionKind.values())
                .map(kind -> new Rule(
                        kind,
                        RetentionDecision.inForce(decisions, kind, retention.today())
                                .orElse(null)))
                .toList();
    }

    private static Component kind(Rule rule) {
        var kind = new Div(
                new Div(Texts.of(rule.kind())),
                SmallText.of(Texts.of("retention.follows." + rule.kind().name())));
        kind.addClassName("s-wrap");
        return kind;
    }

    private static Component rule(Rule rule) {
        var decision = rule.decision();
        return decision == null
                ? new StateMark(Tone.UNKNOWN, Texts.of("retention.rule.none"))
                : RetentionWords.wrapped(RetentionWords.rule(decision));
    }

    private static Component source(@Nullable RetentionDecision decision) {
        if (decision == null) {
            return new Span();
        }
        var source = new Div(
                new Div(decision.body() + ", " + decision.reference()),
                SmallText.of(Texts.of(
                        "retention.decided", Dates.exact(decision.decidedOn()), Dates.exact(decision.validFrom()))));
        source.addClassName("s-wrap");
        return source;
    }

    private static Component recorded(RetentionDecision decision) {
        var recorded = new Div(new Div(decision.recordedBy()), SmallText.of(RetentionWords.day(decision.recordedAt())));
        if (!decision.note().isEmpty()) {
            recorded.add(new Div(SmallText.of(decision.note())));
        }
        recorded.addClassName("s-wrap");
        return recorded;
    }

    private Component decide(Rule rule) {
        var button =
                new Button(Texts.of("retention.decide"), _ -> DecisionDialog.open(retention, rule.kind(), this::load));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.of("retention.decide.for", Texts.of(rule.kind())));
        return button;
    }
}

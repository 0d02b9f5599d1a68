package se.samsyn.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samsyn.screening.Rule;
import se.samsyn.screening.RuleKind;
import se.samsyn.screening.ScreeningService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** What is looked for in texts, tried on a text, and what was kept in spite of it. */
@Route("personuppgifter")
@Menu(title = "screening.menu", order = 85, icon = "shield")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class PersonalDataView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ScreeningService screening;
    private final RecordGrid<Rule> rules;
    private final DecisionsPart decisions;

    PersonalDataView(ScreeningService screening) {
        this.screening = screening;
        this.decisions = new DecisionsPart(screening);
        addClassName("s-page");
        setId("innehall");
        rules = new RecordGrid<Rule>(Texts.of("screening.rules"))
                .component(Texts.of("screening.rule"), PersonalDataView::name, null)
                .width("280px", 1)
                .component(Texts.of("screening.rule.looksBy"), PersonalDataView::words, null)
                .width("260px", 1)
                .component(Texts.of("screening.rule.state"), PersonalDataView::state, null)
                .width("180px", 0)
                .menu(this::menu)
                .compact(rule -> List.of(name(rule), words(rule), state(rule), menu(rule)));
        var create = new Button(Texts.of("screening.rule.create"), _ -> RuleDialog.create(screening, this::load));
        add(
                new PageHeader(Texts.of("screening.menu")).facts(Texts.of("screening.facts")),
                new PageSection(Texts.of("screening.rules"), rules).action(create),
                new PageSection(Texts.of("screening.try"), new TryPart(screening)),
                new PageSection(Texts.of("screening.decisions"), decisions));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        decisions.load();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("screening.menu"));
    }

    private void load() {
        rules.load(screening::rules, () -> new EmptyState(Texts.of("screening.try.none"), Texts.of("screening.facts")));
    }

    static String called(Rule rule) {
        return rule.data().name().isEmpty()
                ? Texts.of(rule.kind().textKey())
                : rule.data().name();
    }

    private static Component name(Rule rule) {
        return new Anchor(
                RecordRef.of(RecordKind.SCREENING_RULE, rule.id().value()).path(), called(rule));
    }

    private static Component words(Rule rule) {
        var lines = new Div();
        lines.addClassNames("s-small", "s-lines");
        if (rule.kind().hasWords()) {
            lines.add(new Span(Texts.of(
                    "screening.rule.words.count",
                    rule.builtIn().size() + rule.data().words().size(),
                    rule.data().words().size())));
        }
        if (rule.kind() != RuleKind.PERSONAL_NUMBER) {
            lines.add(new Span(Texts.of(
                    "screening.rule.exceptions.count",
                    rule.builtInExceptions().size() + rule.data().exceptions().size(),
                    rule.data().exceptions().size())));
        }
        return lines;
    }

    static Component state(Rule rule) {
        if (rule.data().active()) {
            return new StateMark(Tone.GOOD, Texts.of("screening.rule.on"));
        }
        var why = new Span(Texts.of("screening.rule.off.why", rule.data().offReason()));
        why.addClassName("s-small");
        var off = new Div(new StateMark(Tone.UNKNOWN, Texts.of("screening.rule.off")), why);
        off.addClassName("s-rule-state");
        return off;
    }

    private Component menu(Rule rule) {
        var menu = new ActionMenu(Texts.of("screening.rule.more", called(rule)))
                .add(Texts.of("shared.change"), () -> RuleDialog.change(screening, rule, this::load));
        if (rule.kind().isOwn()) {
            menu.add(Texts.of("shared.remove.ask"), () -> remove(rule));
        }
        return menu;
    }

    private void remove(Rule rule) {
        Confirmation.remove(
                Texts.of("screening.rule.remove.question", called(rule)),
                Texts.of("screening.rule.remove.explanation"),
                () -> {
                    screening.remove(rule.id());
                    load();
                    Toasts.done(Texts.of("screening.rule.removed"));
                });
    }
}

package se.samsyn.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samsyn.screening.Rule;
import se.samsyn.screening.RuleId;
import se.samsyn.screening.ScreeningService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.Texts;

/** One rule: what it looks for, and who has changed it. */
@Route("personuppgifter/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class RuleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ScreeningService screening;
    private final transient RecordSections sections;
    private String title = "";

    RuleView(ScreeningService screening, RecordSections sections) {
        this.screening = screening;
        this.sections = sections;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new RuleId(Pages.id(event)));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private void show(RuleId id) {
        var rule = Pages.found(() -> screening.get(id));
        title = PersonalDataView.called(rule);
        var record = RecordRef.of(RecordKind.SCREENING_RULE, id.value());
        var change =
                new Button(Texts.of("shared.change"), _ -> RuleDialog.change(screening, rule, () -> show(rule.id())));
        change.addThemeVariants(ButtonVariant.PRIMARY);
        removeAll();
        add(
                new PageHeader(title)
                        .under(Texts.of("screening.menu"), record.kind().path())
                        .actions(change),
                new RecordPage()
                        .main(explanation(rule))
                        .main(sections.of(record).toArray(Component[]::new))
                        .aside(facts(rule)));
    }

    private static PageSection explanation(Rule rule) {
        var own = rule.data().explanation();
        var text =
                new Span(own.isEmpty() ? Texts.of("screening.why." + rule.kind().name()) : own);
        text.addClassName("s-wrap");
        return new PageSection(Texts.of("screening.rule.explanation"), text);
    }

    private static PageSection facts(Rule rule) {
        var section = new PageSection(
                Texts.of("screening.rule.looksBy"),
                new FactList()
                        .add(Texts.of("screening.rule.state"), PersonalDataView.state(rule))
                        .add(
                                Texts.of("screening.rule.words"),
                                joined(rule.data().words()))
                        .add(
                                Texts.of("screening.rule.exceptions"),
                                joined(rule.data().exceptions())));
        RuleDialog.builtIn(rule).forEach(section::add);
        return section;
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }
}

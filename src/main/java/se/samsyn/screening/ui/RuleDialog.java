package se.samsyn.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samsyn.screening.Rule;
import se.samsyn.screening.RuleData;
import se.samsyn.screening.RuleKind;
import se.samsyn.screening.ScreeningService;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What a municipality may say of a rule: words and exceptions of its own, and whether it is on. */
final class RuleDialog {

    private RuleDialog() {}

    static void create(ScreeningService screening, Runnable onDone) {
        form(Texts.of("screening.rule.create"), RuleKind.WORDS, List.of(), data -> {
                    screening.create(data);
                    done(onDone);
                })
                .read(RuleData.empty())
                .open();
    }

    static void change(ScreeningService screening, Rule rule, Runnable onDone) {
        var read = new Rule[] {rule};
        form(PersonalDataView.called(rule), rule.kind(), builtIn(rule), data -> {
                    screening.change(rule.id(), read[0].version(), data);
                    done(onDone);
                })
                .read(rule.data())
                .onConflict(() -> {
                    read[0] = screening.get(rule.id());
                    return read[0].data();
                })
                .open();
    }

    private static FormDialog<RuleData> form(
            String title, RuleKind kind, List<Component> builtIn, Consumer<RuleData> save) {
        var binder = new Binder<>(RuleData.class);
        var fields = new ArrayList<Component>(builtIn);
        var name = Fields.plain(Texts.of("screening.rule.name"));
        name.setHelperText(Texts.of("screening.rule.name.help"));
        name.setVisible(kind.isOwn());
        name.setRequiredIndicatorVisible(true);
        var explanation = Fields.plainText(Texts.of("screening.rule.explanation"));
        explanation.setMinRows(2);
        explanation.setRequiredIndicatorVisible(kind.isOwn());
        if (!kind.isOwn()) {
            explanation.setHelperText(Texts.of("screening.rule.explanation.help"));
        }
        var words = Fields.plainLines(Texts.of("screening.rule.words"), Texts.of("screening.rule.words.help"));
        words.setVisible(kind.hasWords());
        words.setRequiredIndicatorVisible(kind.isOwn());
        var exceptions =
                Fields.plainLines(Texts.of("screening.rule.exceptions"), Texts.of("screening.rule.exceptions.help"));
        exceptions.setVisible(kind != RuleKind.PERSONAL_NUMBER);
        var active = new Checkbox(Texts.of("screening.rule.active"));
        var reason = Fields.plain(Texts.of("screening.rule.offReason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(false);
        active.addValueChangeListener(event -> reason.setVisible(!event.getValue()));
        binder.bind(name, "name");
        binder.bind(explanation, "explanation");
        binder.forField(words).withConverter(Fields.asLines()).bind("words");
        binder.forField(exceptions).withConverter(Fields.asLines()).bind("exceptions");
        binder.bind(active, "active");
        binder.bind(reason, "offReason");
        fields.addAll(List.of(name, explanation, words, exceptions, active, reason));
        return new FormDialog<>(title, binder, save, fields.toArray(Component[]::new));
    }

    /** What comes with the program, to be read before adding to it. */
    static List<Component> builtIn(Rule rule) {
        var parts = new ArrayList<Component>();
        if (!rule.builtIn().isEmpty()) {
            parts.add(details(
                    Texts.of("screening.rule.builtInWords", rule.builtIn().size()), rule.builtIn()));
        }
        if (!rule.builtInExceptions().isEmpty()) {
            parts.add(details(
                    Texts.of(
                            "screening.rule.builtInExceptions",
                            rule.builtInExceptions().size()),
                    rule.builtInExceptions()));
        }
        return parts;
    }

    private static Details details(String summary, List<String> words) {
        return new Details(
                summary, new Paragraph(String.join(", ", words.stream().sorted().toList())));
    }

    private static void done(Runnable onDone) {
        onDone.run();
        Toasts.done(Texts.of("screening.rule.saved"));
    }
}

package se.samsyn.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.samsyn.release.Alike;
import se.samsyn.release.Draft;
import se.samsyn.release.Mark;
import se.samsyn.release.MarkingService;
import se.samsyn.release.Picked;
import se.samsyn.release.Printed;
import se.samsyn.release.Withholding;
import se.samsyn.release.WithholdingRule;
import se.samsyn.release.WithholdingRuleId;
import se.samsyn.release.WithholdingRuleService;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** By which rule, and why, words are withheld. */
final class WithholdDialog {

    /** What is filled in; the field is the caller's. */
    public record Filled(
            String words, boolean everywhere, @Nullable WithholdingRuleId rule, String reason) {

        Withholding in(String field) {
            return new Withholding(field, words == null ? "" : words, everywhere, rule, reason == null ? "" : reason);
        }
    }

    private static final String SELECTED =
            "const t = this.inputElement; return t.value.slice(t.selectionStart, t.selectionEnd)";

    private WithholdDialog() {}

    /** Single words or passages of a field, wherever they stand in it or in the package. */
    static void words(
            MarkingService marking,
            WithholdingRuleService rules,
            Draft draft,
            Picked picked,
            Printed.Field field,
            Runnable onDone) {
        var text = Fields.plainText(field.label());
        text.setReadOnly(true);
        text.setValue(field.text());
        text.setMaxRows(8);
        text.setWidthFull();
        var words = Fields.plain(Texts.of("release.words"));
        words.setRequiredIndicatorVisible(true);
        words.setHelperText(Texts.of("release.words.help"));
        var take = new Button(
                Texts.of("release.words.take"),
                _ -> text.getElement().executeJs(SELECTED).then(String.class, words::setValue));
        take.addThemeVariants(ButtonVariant.SMALL);
        var everywhere = new Checkbox(Texts.of("release.everywhere"));
        form(
                        Texts.of("release.withholdWords"),
                        rules,
                        words,
                        everywhere,
                        List.of(text, take, words, everywhere),
                        filled -> {
                            if (filled.words() == null || filled.words().isBlank()) {
                                throw new RuleViolation("words", "shared.required");
                            }
                            return marking.withhold(draft.release().id(), picked.id(), filled.in(field.name()));
                        },
                        onDone)
                .open();
    }

    /** @param field null for all of the record */
    static void whole(
            MarkingService marking,
            WithholdingRuleService rules,
            Draft draft,
            Picked picked,
            Printed.@Nullable Field field,
            Runnable onDone) {
        form(
                        field == null
                                ? Texts.of("release.withholdRecord")
                                : Texts.of("release.withholdField.of", field.label()),
                        rules,
                        Fields.plain(""),
                        new Checkbox(),
                        List.of(),
                        filled -> marking.withhold(
                                draft.release().id(),
                                picked.id(),
                                filled.in(field == null ? Mark.WHOLE : field.name())),
                        onDone)
                .open();
    }

    /** What was proposed. */
    static void settle(MarkingService marking, WithholdingRuleService rules, Draft draft, Mark mark, Runnable onDone) {
        var alike = Alike.of(draft, mark.id(), true).size();
        var everywhere = new Checkbox(Texts.of("release.settle.alike", alike));
        everywhere.setVisible(alike > 1);
        var words = Alike.words(draft, mark);
        form(
                        words == null
                                ? Texts.of("release.settle.withhold")
                                : Texts.of("release.settle.withhold.of", words),
                        rules,
                        Fields.plain(""),
                        everywhere,
                        List.of(everywhere),
                        filled -> marking.settle(
                                draft.release().id(), mark.id(), filled.everywhere(), filled.in(mark.field())),
                        onDone)
                .open();
    }

    private static FormDialog<Filled> form(
            String title,
            WithholdingRuleService rules,
            TextField words,
            Checkbox everywhere,
            List<Component> above,
            ToIntFunction<Filled> save,
            Runnable onDone) {
        var binder = new Binder<>(Filled.class);
        var offered = rules.all().stream().filter(WithholdingRule::active).toList();
        var rule = Choices.box(
                Texts.of("release.rule"), Choices.names(offered, WithholdingRule::id, WithholdingRule::called));
        rule.setRequiredIndicatorVisible(true);
        var reason = Fields.line(Texts.of("release.reason"));
        reason.setHelperText(Texts.of("release.reason.help"));
        binder.bind(words, "words");
        binder.bind(everywhere, "everywhere");
        binder.bind(rule, "rule");
        binder.bind(reason, "reason");
        var fields = new ArrayList<Component>(above);
        fields.add(rule);
        fields.add(reason);
        return new FormDialog<Filled>(
                        title,
                        Texts.of("release.settle.withhold"),
                        binder,
                        filled -> {
                            var places = save.applyAsInt(filled);
                            onDone.run();
                            Toasts.done(Texts.of("release.settled", places));
                        },
                        fields.toArray(Component[]::new))
                .read(new Filled("", false, null, ""));
    }
}

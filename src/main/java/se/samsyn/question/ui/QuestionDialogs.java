package se.samsyn.question.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.question.Question;
import se.samsyn.question.QuestionKind;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;

/** The forms in which is asked and answered, over the page that is asked about. */
final class QuestionDialogs {

    /** Public for the binder, which makes it by reflection. */
    public record Asked(
            AgencyId agency,
            @NotFreeText("looked through where it is asked") String words,
            @Nullable LocalDate dueOn) {}

    /** Public for the binder, which makes it by reflection. */
    public record Words(
            @NotFreeText("looked through where it is asked") String words,
            @Nullable LocalDate dueOn) {}

    /** Public for the binder, which makes it by reflection. */
    public record Answer(
            @NotFreeText("looked through where it is given") String words) {}

    private QuestionDialogs() {}

    static FormDialog<Asked> ask(
            Map<AgencyId, String> agencies, @Nullable AgencyId proposed, LocalDate today, Consumer<Asked> ask) {
        var agency = Choices.box(Texts.of("question.agency"), agencies);
        agency.setHelperText(Texts.of("question.agency.help"));
        var words = words(QuestionKind.QUESTION);
        var dueOn = dueOn(today);
        var binder = new Binder<>(Asked.class);
        binder.forField(agency).asRequired(Texts.of("shared.required")).bind("agency");
        binder.forField(words)
                .asRequired(Texts.of("question.words.missing.QUESTION"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        binder.forField(dueOn).bind("dueOn");
        agency.setValue(proposed);
        return new FormDialog<>(
                        Texts.of("question.ask"), Texts.of("question.ask.save"), binder, ask, agency, words, dueOn)
                .explained(Texts.of("question.ask.explanation"));
    }

    /** @param known null where something new is asked */
    static FormDialog<Words> words(
            QuestionKind kind, String title, @Nullable Words known, LocalDate today, Consumer<Words> save) {
        var words = words(kind);
        var dueOn = dueOn(today);
        var binder = new Binder<>(Words.class);
        binder.forField(words)
                .asRequired(Texts.of("question.words.missing." + kind.name()))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        binder.forField(dueOn).bind("dueOn");
        var label = Texts.of(
                known != null ? "shared.save" : kind == QuestionKind.RETURN ? "question.return" : "question.ask.save");
        var dialog = new FormDialog<>(Texts.of(title), label, binder, save, words, dueOn);
        return known == null ? dialog : dialog.read(known);
    }

    static FormDialog<Answer> answer(Question question, Consumer<String> save) {
        var words = Fields.text(Texts.of(question.isReturn() ? "question.done.what" : "question.answer.words"));
        var binder = new Binder<>(Answer.class);
        binder.forField(words)
                .asRequired(Texts.of(question.isReturn() ? "question.done.missing" : "question.answer.missing"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        return new FormDialog<>(
                        Texts.of(
                                question.isReturn() ? "question.done.title" : "question.answer.title",
                                question.recordName()),
                        Texts.of(question.isReturn() ? "question.done.save" : "question.answer.save"),
                        binder,
                        (Answer answer) -> save.accept(answer.words()),
                        words)
                .explained(question.data().words())
                .read(new Answer(question.answer()));
    }

    private static TextArea words(QuestionKind kind) {
        var words = Fields.text(Texts.of("question.words." + kind.name()));
        words.setHelperText(Texts.of("question.words.help." + kind.name()));
        return words;
    }

    private static DatePicker dueOn(LocalDate today) {
        var dueOn = Fields.date(Texts.of("question.dueOn"));
        dueOn.setMin(today);
        dueOn.setMax(today.plusYears(1));
        dueOn.getI18n()
                .setMinErrorMessage(Texts.of("question.dueOn.range"))
                .setMaxErrorMessage(Texts.of("question.dueOn.range"));
        return dueOn;
    }
}

package se.samsyn.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What is asked.
 *
 * @param record what about: an initiative, a goal or an activity
 * @param agency who is asked
 * @param words the question, or what is missing; required
 * @param dueOn by when; null where that does not matter
 * @param follows the answered one that it asks further about; null for none
 */
@Screened(RecordKind.INITIATIVE)
public record QuestionData(
        QuestionKind kind,
        RecordRef record,
        AgencyId agency,
        @FreeText String words,
        @Nullable LocalDate dueOn,
        @Nullable QuestionId follows) {

    public QuestionData {
        words = Input.text(words);
    }

    /** The same question in other words. */
    public QuestionData with(String otherWords, @Nullable LocalDate otherDay) {
        return new QuestionData(kind, record, agency, otherWords, otherDay, follows);
    }

    void check(LocalDate today) {
        if (words.isEmpty()) {
            throw new RuleViolation("words", "question.words.missing." + kind.name());
        }
        Input.checkLength("words", words, Input.TEXT);
        if (dueOn != null && (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(1)))) {
            throw new RuleViolation("dueOn", "question.dueOn.range");
        }
    }
}

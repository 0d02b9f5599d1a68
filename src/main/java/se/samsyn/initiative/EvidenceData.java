package se.samsyn.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * How an initiative meets a criterion.
 *
 * @param words in what way it is met; required
 * @param source where that can be read; required, because what nobody can look up is no evidence
 * @param metOn the day of the source, today at the latest; null while unknown
 * @param effect what the evaluation found; null for every other criterion
 */
@Screened(RecordKind.INITIATIVE)
public record EvidenceData(
        EvidenceCriterion criterion,
        @FreeText String words,
        @FreeText String source,
        @Nullable LocalDate metOn,
        @Nullable EvidenceEffect effect) {

    public EvidenceData {
        words = Input.text(words);
        source = Input.line(source);
        effect = criterion == EvidenceCriterion.EVALUATION ? effect : null;
    }

    void check(LocalDate today) {
        if (words.isEmpty()) {
            throw new RuleViolation("words", "shared.required");
        }
        Input.checkLength("words", words, Input.TEXT);
        Input.checkName("source", source);
        Input.checkDate("metOn", metOn);
        if (metOn != null && metOn.isAfter(today)) {
            throw new RuleViolation("metOn", "initiative.evidence.future");
        }
        if (criterion == EvidenceCriterion.EVALUATION && effect == null) {
            throw new RuleViolation("effect", "initiative.evidence.effect.missing");
        }
    }
}

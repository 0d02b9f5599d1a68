package se.samsyn.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Screened;

/**
 * Something promised at a visit.
 *
 * @param agency who is to keep it; null while nobody has taken it on
 * @param dueOn null where no day was named
 */
@Screened(RecordKind.VISIT)
public record PromiseData(
        VisitId visit,
        @FreeText String words,
        @Nullable AgencyId agency,
        @Nullable LocalDate dueOn) {

    public PromiseData {
        words = Input.text(words);
    }

    void check() {
        Words.check("words", words);
    }
}

package se.samsyn.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.PersonId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Screened;

/**
 * What somebody said in public.
 *
 * @param visit null for words said elsewhere
 * @param direct the very words; otherwise as the writer reported them
 * @param saidOn null while unknown
 */
@Screened(RecordKind.STATEMENT)
public record StatementData(
        PersonId person,
        @Nullable VisitId visit,
        @FreeText String words,
        boolean direct,
        @Nullable LocalDate saidOn) {

    public StatementData {
        words = Input.text(words);
    }

    void check() {
        Words.check("words", words);
    }
}

package se.samsyn.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.PersonId;

/**
 * A statement as it is quoted.
 *
 * @param speakerTitle the speaker's role on the day of the visit; empty where unknown
 * @param visitName null for words said elsewhere
 */
public record StatementListItem(
        StatementId id,
        PersonId speaker,
        String speakerName,
        String speakerTitle,
        String words,
        boolean direct,
        @Nullable LocalDate saidOn,
        @Nullable VisitId visit,
        @Nullable String visitName) {}

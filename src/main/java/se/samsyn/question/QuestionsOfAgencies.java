package se.samsyn.question;

import static org.jooq.impl.DSL.inline;
import static se.samsyn.jooq.registry.tables.Confirmation.CONFIRMATION;
import static se.samsyn.jooq.registry.tables.Question.QUESTION;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyReference;
import se.samsyn.agency.AgencyReferences;
import se.samsyn.shared.RecordKind;

/** What agencies are asked and what they have confirmed: their members answer for the one that stays. */
@Component
class QuestionsOfAgencies implements AgencyReferences {

    @Override
    public List<AgencyReference> all() {
        return List.of(
                AgencyReference.of(QUESTION.AGENCY_ID, "", RecordKind.INITIATIVE, QUESTION.INITIATIVE_ID, inline("")),
                AgencyReference.of(
                        CONFIRMATION.AGENCY_ID, "", RecordKind.INITIATIVE, CONFIRMATION.INITIATIVE_ID, inline("")));
    }
}

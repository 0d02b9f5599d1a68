package se.samsyn.question;

import static se.samsyn.jooq.registry.tables.Confirmation.CONFIRMATION;
import static se.samsyn.jooq.registry.tables.Question.QUESTION;
import static se.samsyn.shared.Holding.part;
import static se.samsyn.shared.Holding.stops;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;

/** Questions with their answers, and what was said of whether something still holds, are part of their record and go with it. */
@Component
class QuestionHoldings implements Holdings {

    private static final String QUESTIONS = "retention.along.questions";
    private static final String CONFIRMATIONS = "retention.along.confirmations";

    @Override
    public List<Holding> all() {
        return List.of(
                part(RetentionKind.INITIATIVE, QUESTIONS, QUESTION.ID, QUESTION.INITIATIVE_ID),
                part(RetentionKind.INITIATIVE, QUESTIONS, QUESTION.ID, QUESTION.goal().INITIATIVE_ID),
                part(RetentionKind.ACTIVITY, QUESTIONS, QUESTION.ID, QUESTION.ACTIVITY_ID),
                part(RetentionKind.INITIATIVE, CONFIRMATIONS, CONFIRMATION.ID, CONFIRMATION.INITIATIVE_ID),
                part(RetentionKind.INITIATIVE, CONFIRMATIONS, CONFIRMATION.ID, CONFIRMATION.goal().INITIATIVE_ID),
                stops(RetentionKind.AGENCY, RecordKind.INITIATIVE, QUESTION.INITIATIVE_ID, QUESTION.AGENCY_ID),
                stops(RetentionKind.AGENCY, RecordKind.GOAL, QUESTION.GOAL_ID, QUESTION.AGENCY_ID),
                stops(RetentionKind.AGENCY, RecordKind.ACTIVITY, QUESTION.ACTIVITY_ID, QUESTION.AGENCY_ID),
                stops(RetentionKind.AGENCY, RecordKind.INITIATIVE, CONFIRMATION.INITIATIVE_ID, CONFIRMATION.AGENCY_ID),
                stops(RetentionKind.AGENCY, RecordKind.GOAL, CONFIRMATION.GOAL_ID, CONFIRMATION.AGENCY_ID));
    }
}

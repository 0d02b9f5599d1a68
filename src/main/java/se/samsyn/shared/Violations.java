package se.samsyn.shared;

import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/** Turns what the database refuses into what a user can act on. */
public final class Violations {

    /** The tables whose rows refer to others, each with a text of its own. */
    private static final Set<String> REFERRING = Set.of(
            "agency",
            "person_role",
            "initiative",
            "initiative_agency",
            "initiative_area",
            "initiative_grant",
            "initiative_relation",
            "problem_area",
            "problem_initiative",
            "agreement",
            "agreement_party",
            "agreement_area",
            "agreement_initiative",
            "pledge",
            "pledge_agency",
            "pledge_area",
            "council",
            "council_member",
            "council_meeting",
            "council_attendance",
            "council_decision",
            "council_decision_initiative",
            "goal",
            "measurement",
            "visit",
            "visit_participant",
            "visit_initiative",
            "statement",
            "promise",
            "activity",
            "activity_agency",
            "review",
            "review_follow_up",
            "article_link",
            "attachment",
            "question",
            "confirmation");

    private Violations() {}

    /** For a deletion: says which records refer to what was to be deleted. */
    public static RuleViolation referredTo(DataIntegrityViolationException exception) {
        return new RuleViolation(
                "",
                server(exception)
                        .map(ServerErrorMessage::getTable)
                        .filter(REFERRING::contains)
                        .map(table -> "shared.referred." + table)
                        .orElse("shared.referred"));
    }

    /** Whether there is a text for what refers to a record from a table. */
    public static boolean isReferring(String table) {
        return REFERRING.contains(table);
    }

    /** Whether it was this constraint that refused. */
    public static boolean of(DataIntegrityViolationException exception, String constraint) {
        return server(exception)
                .map(ServerErrorMessage::getConstraint)
                .filter(constraint::equals)
                .isPresent();
    }

    private static Optional<ServerErrorMessage> server(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused) {
                return Optional.ofNullable(refused.getServerErrorMessage());
            }
        }
        return Optional.empty();
    }
}

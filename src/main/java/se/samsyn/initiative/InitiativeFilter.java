package se.samsyn.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.shared.StillTrue;

/**
 * Which initiatives a list shows; null, "" and false leave nothing out.
 *
 * @param q words of its name, other names or texts
 * @param agency takes part now
 * @param area says that it works there; with a period, or has done something there in it
 * @param reviewDue whether only those whose day of review has come
 * @param from with {@code to}, only those that the period concerns: neither over before it nor begun after it, or active
 *     in it all the same
 * @param begun whether only those that began in the period
 * @param withoutProblem whether only those that are not over and answer to no open problem
 * @param grade of what they rest on
 * @param unconfirmed whether only those that go on and that nobody has changed or confirmed for {@value StillTrue#MONTHS} months
 */
public record InitiativeFilter(
        String q,
        @Nullable InitiativeStatus status,
        @Nullable AgencyId agency,
        @Nullable AreaId area,
        boolean reviewDue,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean begun,
        boolean withoutProblem,
        @Nullable EvidenceGrade grade,
        boolean unconfirmed) {

    public static final InitiativeFilter ALL = new InitiativeFilter("", null, null, null, false);

    public static final InitiativeFilter WITHOUT_PROBLEM =
            new InitiativeFilter("", null, null, null, false, null, null, false, true, null, false);

    /** What the list's address says for {@link #WITHOUT_PROBLEM}. */
    public static final String WITHOUT_PROBLEM_ADDRESS = "losa=utan-problem";

    public InitiativeFilter {
        q = q.strip();
    }

    public InitiativeFilter(
            String q,
            @Nullable InitiativeStatus status,
            @Nullable AgencyId agency,
            @Nullable AreaId area,
            boolean reviewDue) {
        this(q, status, agency, area, reviewDue, null, null, false, false, null, false);
    }
}

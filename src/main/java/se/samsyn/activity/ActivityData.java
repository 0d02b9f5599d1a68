package se.samsyn.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What was done. Texts are trimmed.
 *
 * @param agency who records it and answers for it
 * @param name may be empty; then the kind names it
 * @param result what came out of it, in running text without names of private persons
 * @param hours of work in all, 0 to 10,000 with two decimals; null while unknown
 * @param headcount people reached or present in all, 0 to 1,000,000; null while unknown
 * @param agencies who took part, each once; the recording agency only where it says so
 * @param source where it is written, where not only here
 * @param sharing no wider than the initiative
 */
@Screened(RecordKind.ACTIVITY)
public record ActivityData(
        InitiativeId initiative,
        AgencyId agency,
        @Nullable AreaId area,
        ActivityKind kind,
        LocalDate heldOn,
        @FreeText String name,
        @FreeText String result,
        @Nullable BigDecimal hours,
        @Nullable Integer headcount,
        List<Attendance> agencies,
        @FreeText String source,
        Sharing sharing) {

    /** Nothing in a registry of today's collaboration is older. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    public static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
    public static final int MOST_PEOPLE = 1_000_000;

    public ActivityData {
        name = Input.line(name);
        result = Input.text(result);
        source = Input.line(source);
        agencies = List.copyOf(agencies);
    }

    /** The same on another day. */
    public ActivityData on(LocalDate day) {
        return new ActivityData(
                initiative, agency, area, kind, day, name, result, hours, headcount, agencies, source, sharing);
    }

    /** The same for others. */
    ActivityData sharedAs(Sharing other) {
        return new ActivityData(
                initiative, agency, area, kind, heldOn, name, result, hours, headcount, agencies, source, other);
    }

    void check(LocalDate today) {
        if (heldOn.isBefore(EARLIEST)) {
            throw new RuleViolation("heldOn", "activity.heldOn.early");
        }
        if (heldOn.isAfter(today.plusYears(1))) {
            throw new RuleViolation("heldOn", "activity.heldOn.late");
        }
        Input.checkLength("name", name, Input.NAME);
        Input.checkLength("result", result, Input.TEXT);
        Input.checkLength("source", source, Input.NAME);
        if (hours != null && (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0)) {
            throw new RuleViolation("hours", "activity.hours.range");
        }
        people("headcount", headcount);
        agencies.forEach(attendance -> people("agencies", attendance.headcount()));
        if (agencies.stream().map(Attendance::agency).distinct().count() < agencies.size()) {
            throw new RuleViolation("agencies", "activity.agencies.twice");
        }
    }

    private static void people(String field, @Nullable Integer count) {
        if (count != null && (count < 0 || count > MOST_PEOPLE)) {
            throw new RuleViolation(field, "activity.headcount.range");
        }
    }
}

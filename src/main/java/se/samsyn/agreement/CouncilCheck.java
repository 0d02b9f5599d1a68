package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * One of the things that 10 § asks for, and whether the council is so as far as is known here.
 *
 * @param why text key of what is so, or of what is missing
 */
public record CouncilCheck(Demand demand, boolean met, String why, List<Object> parameters) {

    /** How long a council may go without a meeting before that is said: the Act names no time, twice a year is usual. */
    public static final int MONTHS = 6;

    /** What is asked for. */
    public enum Demand {
        LED_BY_MUNICIPALITY,
        LEADING_POSITIONS,
        MEETS
    }

    public static List<CouncilCheck> of(CouncilDetails council, LocalDate today) {
        return List.of(led(council, today), leading(council, today), meets(council, today));
    }

    private static CouncilCheck led(CouncilDetails council, LocalDate today) {
        if (!Municipal.is(council.ledBy().kind())) {
            return missing(
                    Demand.LED_BY_MUNICIPALITY,
                    "agreement.check.led.other",
                    council.ledBy().name());
        }
        var chairs = council.on(today).stream()
                .filter(member -> member.data().part() == MemberPart.CHAIR)
                .toList();
        if (chairs.isEmpty()) {
            return missing(Demand.LED_BY_MUNICIPALITY, "agreement.check.led.nobody");
        }
        return chairs.stream()
                .filter(chair -> !chair.isMunicipal())
                .findFirst()
                .map(chair -> missing(Demand.LED_BY_MUNICIPALITY, "agreement.check.led.chair", chair.name()))
                .orElseGet(() -> new CouncilCheck(
                        Demand.LED_BY_MUNICIPALITY,
                        true,
                        "agreement.check.led.met",
                        List.of(council.ledBy().name(), chairs.getFirst().name())));
    }

    private static CouncilCheck leading(CouncilDetails council, LocalDate today) {
        var others = council.on(today).stream()
                .filter(member -> member.data().part().isToLead() && !member.isMunicipal() && !member.isBehind(today))
                .toList();
        if (others.isEmpty()) {
            return missing(Demand.LEADING_POSITIONS, "agreement.check.leading.nobody");
        }
        var not = others.stream()
                .filter(member -> !member.data().leading())
                .map(Member::name)
                .toList();
        return not.isEmpty()
                ? new CouncilCheck(
                        Demand.LEADING_POSITIONS, true, "agreement.check.leading.met", List.of(others.size()))
                : missing(Demand.LEADING_POSITIONS, "agreement.check.leading.not", String.join(", ", not));
    }

    private static CouncilCheck meets(CouncilDetails council, LocalDate today) {
        var last = council.lastHeldOn();
        if (last == null) {
            return missing(Demand.MEETS, "agreement.check.meets.never");
        }
        return last.isBefore(today.minusMonths(MONTHS))
                ? missing(Demand.MEETS, "agreement.check.meets.long", last)
                : new CouncilCheck(Demand.MEETS, true, "agreement.check.meets.met", List.of(last));
    }

    private static CouncilCheck missing(Demand demand, String why, Object... parameters) {
        return new CouncilCheck(demand, false, why, List.of(parameters));
    }
}

package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Urgency;

/** Members whose role has ended, decisions that are late, and a council that has not met for long. */
@Component
class CouncilNeeds implements NeedSource {

    /** Of the same record as the members, whose numbers are their own. */
    private static final long MEETS = 0;

    private final CouncilQueries councils;
    private final DecisionQueries decisions;

    CouncilNeeds(CouncilQueries councils, DecisionQueries decisions) {
        this.councils = councils;
        this.decisions = decisions;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        var needs = new ArrayList<Need>();
        councils.first().flatMap(id -> councils.find(id, today)).ifPresent(council -> {
            council.members().stream()
                    .filter(member -> member.isBehind(today))
                    .forEach(member -> needs.add(behind(council, member)));
            meets(council, today).ifPresent(needs::add);
        });
        decisions
                .list(
                        new DecisionFilter("", DecisionState.LATE, null, null),
                        new Sort<>(DecisionSort.DUE_ON, false),
                        Page.ALL,
                        today)
                .forEach(decision -> needs.add(late(decision)));
        return needs;
    }

    private static Need behind(CouncilDetails council, Member member) {
        var ended = Objects.requireNonNull(member.roleEndedOn());
        return Need.of(
                        NeedKind.COUNCIL,
                        Urgency.SOON,
                        council.council().id().ref(),
                        council.council().data().name(),
                        ended,
                        "agreement.need.member",
                        member.name(),
                        member.title(),
                        ended)
                .part(member.id().value());
    }

    private static Optional<Need> meets(CouncilDetails council, LocalDate today) {
        var last = council.lastHeldOn();
        if (last != null && !last.isBefore(today.minusMonths(CouncilCheck.MONTHS))) {
            return Optional.empty();
        }
        var next = council.nextOn();
        var parameters = Stream.of(last, next).filter(Objects::nonNull).toArray();
        return Optional.of(Need.of(
                        NeedKind.COUNCIL,
                        next == null ? Urgency.SOON : Urgency.LATER,
                        council.council().id().ref(),
                        council.council().data().name(),
                        last,
                        meetsWhy(last, next),
                        parameters)
                .part(MEETS));
    }

    private static String meetsWhy(@Nullable LocalDate last, @Nullable LocalDate next) {
        if (last == null) {
            return next == null ? "agreement.need.meets.never" : "agreement.need.meets.never.planned";
        }
        return next == null ? "agreement.need.meets" : "agreement.need.meets.planned";
    }

    private static Need late(DecisionListItem decision) {
        var due = Objects.requireNonNull(decision.dueOn());
        var by = decision.agency();
        return (by == null
                        ? Need.of(
                                NeedKind.COUNCIL,
                                Urgency.NOW,
                                decision.meeting().ref(),
                                decision.words(),
                                due,
                                "agreement.need.decision",
                                due)
                        : Need.of(
                                NeedKind.COUNCIL,
                                Urgency.NOW,
                                decision.meeting().ref(),
                                decision.words(),
                                due,
                                "agreement.need.decision.by",
                                by,
                                due))
                .part(decision.id().value());
    }
}

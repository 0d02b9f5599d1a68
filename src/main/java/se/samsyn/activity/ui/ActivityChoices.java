package se.samsyn.activity.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.access.Colleague;
import se.samsyn.access.ColleagueService;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Label;
import se.samsyn.activity.Activity;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.ui.Choices;

/** What the form of an activity lets one choose from, and what it proposes. */
@Component
class ActivityChoices {

    /** What an initiative suggests for whoever logs for it. */
    record Proposal(List<AgencyId> agencies, Optional<AreaId> area, Label label) {}

    private final ActivityService activities;
    private final InitiativeService initiatives;
    private final AgencyService agencies;
    private final AreaService areas;
    private final ColleagueService colleagues;
    private final Clock clock;

    ActivityChoices(
            ActivityService activities,
            InitiativeService initiatives,
            AgencyService agencies,
            AreaService areas,
            ColleagueService colleagues,
            Clock clock) {
        this.activities = activities;
        this.initiatives = initiatives;
        this.agencies = agencies;
        this.areas = areas;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Colleague> colleagues() {
        return colleagues.list();
    }

    /** Those that are not over; a member's own first. */
    Map<InitiativeId, String> initiatives() {
        var names = mine();
        initiatives.options().stream()
                .filter(option -> !option.status().isOver())
                .forEach(option -> names.putIfAbsent(option.id(), option.name()));
        return names;
    }

    /** Those of the member's agency that are not over. */
    Map<InitiativeId, String> mine() {
        var names = new LinkedHashMap<InitiativeId, String>();
        ownAgency()
                .ifPresent(own -> initiatives.ofAgency(own).stream()
                        .filter(initiative ->
                                initiative.current() && !initiative.status().isOver())
                        .forEach(initiative -> names.put(initiative.id(), initiative.name())));
        return names;
    }

    /** Also those that are over: something may have been logged for them. */
    Map<InitiativeId, String> allInitiatives() {
        return Choices.names(initiatives.options(), InitiativeOption::id, InitiativeOption::name);
    }

    Map<AgencyId, String> agencies() {
        return Choices.names(agencies.options(), AgencyOption::id, AgencyOption::name);
    }

    Map<AreaId, String> areas() {
        return Choices.names(areas.options(), AreaOption::id, AreaOption::name);
    }

    /** The most used first, then the others as the enum has them. */
    List<ActivityKind> kinds() {
        var kinds = new ArrayList<>(activities.kindsByUse());
        Arrays.stream(ActivityKind.values())
                .filter(kind -> !kinds.contains(kind))
                .forEach(kinds::add);
        return kinds;
    }

    /** The agencies that take part now, the area where there is only one, and with whom it is shared. */
    Proposal proposal(InitiativeId id) {
        var data = initiatives.get(id).data();
        return new Proposal(
                data.participations().stream()
                        .filter(participation -> !participation.isOver(today()))
                        .map(participation -> participation.agency())
                        .distinct()
                        .toList(),
                data.areas().size() == 1 ? data.areas().stream().findFirst() : Optional.empty(),
                Objects.requireNonNullElse(data.sharing().label(), Label.GREEN));
    }

    Optional<Activity> latestBy(InitiativeId initiative, AgencyId agency) {
        return activities.latestBy(initiative, agency);
    }

    /** The agency that a member acts for; empty for those who log for any. */
    static Optional<AgencyId> ownAgency() {
        var caller = CurrentCaller.get();
        return Optional.ofNullable(caller.agencyId()).map(AgencyId::new);
    }
}

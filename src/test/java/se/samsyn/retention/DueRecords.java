package se.samsyn.retention;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.PartialDate;
import se.samsyn.initiative.Registers;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RetentionKind.CountedFrom;

/** Records that are old enough, and decisions about them; called as a keeper. */
@Component
public class DueRecords {

    public static final LocalDate LONG_AGO = LocalDate.of(2015, 5, 17);

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private final RetentionService retention;
    private final InitiativeService initiatives;
    private final ActivityService activities;
    private final AgencyService agencies;

    DueRecords(
            RetentionService retention,
            InitiativeService initiatives,
            ActivityService activities,
            AgencyService agencies) {
        this.retention = retention;
        this.initiatives = initiatives;
        this.activities = activities;
        this.agencies = agencies;
    }

    public void decideYears(RetentionKind kind, int years) {
        retention.decide(disposal(
                kind, kind.countedFrom().iterator().next(), false, years, RetentionUnit.YEARS, TODAY.minusYears(1)));
    }

    public void decideToKeep(RetentionKind kind, LocalDate validFrom) {
        retention.decide(new RetentionDecisionData(
                kind,
                RetentionAction.KEEP,
                null,
                false,
                null,
                null,
                "Kommunstyrelsen",
                "KS 2025:2",
                TODAY.minusYears(1),
                validFrom,
                ""));
    }

    public static RetentionDecisionData disposal(
            RetentionKind kind,
            CountedFrom from,
            boolean yearEnd,
            @Nullable Integer length,
            RetentionUnit unit,
            LocalDate validFrom) {
        return new RetentionDecisionData(
                kind,
                RetentionAction.DISPOSE,
                from,
                yearEnd,
                length,
                unit,
                "Kommunstyrelsen",
                "KS 2025:1",
                validFrom,
                validFrom,
                "");
    }

    public InitiativeId ended(String name, PartialDate on) {
        var id = initiatives.create(InitiativeData.named(name));
        initiatives.end(id, initiatives.get(id).version(), on, InitiativeStatus.ENDED);
        return id;
    }

    public AgencyId agency(String name) {
        return Registers.agency(agencies, name, "");
    }

    public ActivityId held(InitiativeId initiative, AgencyId agency, String name, LocalDate on, Sharing sharing) {
        return activities.log(new ActivityData(
                initiative, agency, null, ActivityKind.MEETING, on, name, "", null, null, List.of(), "", sharing));
    }

    public ActivityId held(InitiativeId initiative, AgencyId agency, String name, LocalDate on) {
        return held(initiative, agency, name, on, Sharing.INHERITED);
    }

    public void narrow(InitiativeId id, Sharing to) {
        var now = initiatives.get(id);
        initiatives.change(
                new Initiative(id, now.version(), now.data().draft().sharing(to).data()));
    }

    static Sharing red(long... named) {
        return new Sharing(Label.RED, Arrays.stream(named).boxed().collect(Collectors.toSet()));
    }
}

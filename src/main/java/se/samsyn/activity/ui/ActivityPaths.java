package se.samsyn.activity.ui;

import org.jspecify.annotations.Nullable;
import se.samsyn.activity.ActivityId;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** The addresses of this module's pages, without a leading slash. */
final class ActivityPaths {

    static final String LIST = "aktiviteter";
    static final String LOG = "aktiviteter/ny";
    static final String MINE = "mina-initiativ";
    static final String INITIATIVE = "initiativ";
    static final String AGENCY = "aktor";
    static final String AREA = "omrade";

    private ActivityPaths() {}

    static String of(ActivityId id) {
        return RecordRef.of(RecordKind.ACTIVITY, id.value()).path();
    }

    static String change(ActivityId id) {
        return of(id) + "/andra";
    }

    static String log(@Nullable InitiativeId initiative) {
        return initiative == null ? LOG : LOG + "?" + INITIATIVE + "=" + initiative.value();
    }

    static String listOf(InitiativeId initiative) {
        return LIST + "?" + INITIATIVE + "=" + initiative.value();
    }

    static String listOf(AgencyId agency) {
        return LIST + "?" + AGENCY + "=" + agency.value();
    }

    static String listOf(InitiativeId initiative, AgencyId agency) {
        return listOf(initiative) + "&" + AGENCY + "=" + agency.value();
    }

    static String listOf(AreaId area) {
        return LIST + "?" + AREA + "=" + area.value();
    }

    static String initiative(InitiativeId id) {
        return RecordRef.of(RecordKind.INITIATIVE, id.value()).path();
    }
}

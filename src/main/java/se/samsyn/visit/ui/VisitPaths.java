package se.samsyn.visit.ui;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.visit.VisitId;

/** The addresses of this module's pages, without a leading slash. */
final class VisitPaths {

    static final String LIST = "besok";
    static final String NEW = LIST + "/ny";
    static final String PROMISES = LIST + "/loften";

    private VisitPaths() {}

    static String of(VisitId id) {
        return RecordRef.of(RecordKind.VISIT, id.value()).path();
    }

    static String change(VisitId id) {
        return of(id) + "/andra";
    }

    static String person(long id) {
        return RecordRef.of(RecordKind.PERSON, id).path();
    }

    static String initiative(long id) {
        return RecordRef.of(RecordKind.INITIATIVE, id).path();
    }
}

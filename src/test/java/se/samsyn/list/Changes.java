package se.samsyn.list;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.RecordKind;

/** Changes of many, as tests ask for them. */
final class Changes {

    private final BulkService bulk;

    Changes(BulkService bulk) {
        this.bulk = bulk;
    }

    BulkChangeId run(Caller caller, RecordKind kind, String field, String chosen, InitiativeId... records) {
        return run(caller, kind, field, chosen, named(records));
    }

    BulkChangeId run(Caller caller, RecordKind kind, String field, String chosen, Map<Long, String> picked) {
        return CurrentCaller.call(caller, () -> bulk.run(preview(caller, kind, field, chosen, picked), _ -> {}));
    }

    BulkPreview<?> preview(Caller caller, RecordKind kind, String field, String chosen, InitiativeId... records) {
        return preview(caller, kind, field, chosen, named(records));
    }

    BulkPreview<?> preview(Caller caller, RecordKind kind, String field, String chosen, Map<Long, String> picked) {
        return preview(caller, of(kind), field, chosen, picked);
    }

    private <R> BulkPreview<R> preview(
            Caller caller, BulkChange<R> change, String field, String chosen, Map<Long, String> picked) {
        var wanted = CurrentCaller.call(se.samsyn.People.coordinator(), () -> field(change, field));
        return CurrentCaller.call(caller, () -> bulk.preview(change, wanted, chosen, picked, _ -> {}));
    }

    BulkChange<?> of(RecordKind kind) {
        return CurrentCaller.call(
                se.samsyn.People.coordinator(), () -> bulk.of(kind).orElseThrow());
    }

    static <R> BulkField<R> field(BulkChange<R> change, String key) {
        return change.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static Map<Long, String> named(InitiativeId... records) {
        return named(Arrays.stream(records).mapToLong(InitiativeId::value).toArray());
    }

    static Map<Long, String> named(long... numbers) {
        var named = new LinkedHashMap<Long, String>();
        Arrays.stream(numbers).forEach(number -> named.put(number, "nr " + number));
        return named;
    }
}

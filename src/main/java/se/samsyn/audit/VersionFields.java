package se.samsyn.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samsyn.access.Sharing;
import se.samsyn.shared.RecordFields;
import se.samsyn.shared.RecordVersions;

/** In what two versions of a record differ, field by field. */
final class VersionFields {

    private VersionFields() {}

    /** Names of the fields that differ, in order. */
    static List<String> changed(Record before, Record now) {
        var earlier = RecordFields.of(before);
        return RecordFields.of(now).entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), earlier.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    static <T extends Record> List<FieldChange> changes(RecordVersions<T> versions, T before, T now) {
        var earlier = RecordFields.of(before);
        var later = RecordFields.of(now);
        var changes = new ArrayList<FieldChange>();
        changed(before, now)
                .forEach(name -> changes.add(new FieldChange(
                        versions.labels().getOrDefault(name, name), earlier.get(name), later.get(name))));
        return changes;
    }

    /** Whether a label or those who are named differ. */
    static boolean sharingDiffers(Record before, Record now) {
        var earlier = RecordFields.of(before);
        return RecordFields.of(now).entrySet().stream()
                .anyMatch(field ->
                        field.getValue() instanceof Sharing && !field.getValue().equals(earlier.get(field.getKey())));
    }
}

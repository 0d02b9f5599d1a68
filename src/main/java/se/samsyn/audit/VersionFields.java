package se.samsyn.audit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Sharing;
import se.samsyn.shared.RecordVersions;

/** The fields of a version, by name: the components of the record, and those of the data within it. */
final class VersionFields {

    private VersionFields() {}

    /** Names of the fields that differ, in order. */
    static List<String> changed(Record before, Record now) {
        var earlier = of(before);
        return of(now).entrySet().stream()
                .filter(field -> !Objects.equals(field.getValue(), earlier.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    static <T extends Record> List<FieldChange> changes(RecordVersions<T> versions, T before, T now) {
        var earlier = of(before);
        var later = of(now);
        var changes = new ArrayList<FieldChange>();
        changed(before, now)
                .forEach(name -> changes.add(new FieldChange(
                        versions.labels().getOrDefault(name, name), earlier.get(name), later.get(name))));
        return changes;
    }

    /** Whether a label or those who are named differ. */
    static boolean sharingDiffers(Record before, Record now) {
        var earlier = of(before);
        return of(now).entrySet().stream()
                .anyMatch(field ->
                        field.getValue() instanceof Sharing && !field.getValue().equals(earlier.get(field.getKey())));
    }

    static Map<String, @Nullable Object> of(Record version) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var component : components(version)) {
            var value = value(version, component);
            if (component.getName().equals("data") && value instanceof Record data) {
                fields.putAll(of(data));
            } else {
                fields.put(component.getName(), value);
            }
        }
        return fields;
    }

    static RecordComponent[] components(Record record) {
        return Objects.requireNonNull(record.getClass().getRecordComponents());
    }

    static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

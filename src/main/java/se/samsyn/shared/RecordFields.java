package se.samsyn.shared;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of what a record says ({@link RecordVersions}), by name: its components, and those of the data within it. */
public final class RecordFields {

    private RecordFields() {}

    public static Map<String, @Nullable Object> of(Record version) {
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

    public static RecordComponent[] components(Record record) {
        return Objects.requireNonNull(record.getClass().getRecordComponents());
    }

    public static @Nullable Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number in the record that identifies one. */
    public static long number(Record id) {
        return (Long) Objects.requireNonNull(value(id, components(id)[0]));
    }
}

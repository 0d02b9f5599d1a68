package se.samsyn.screening;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.AsRead;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Screened;

/** Finds the free text in what a service is given, by the annotations of the data. */
final class FreeTexts {

    /** One text, and the component of the screened data in which it stands. */
    record Text(RecordKind kind, String field, String text) {}

    private FreeTexts() {}

    /** Whether a service's method takes free text. */
    static boolean isTakenBy(Method method) {
        if (method.isAnnotationPresent(NotFreeText.class)) {
            return false;
        }
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(AsRead.class)) {
                continue;
            }
            if (parameter.isAnnotationPresent(FreeText.class)
                    || mayHold(parameter.getParameterizedType(), new HashSet<>())) {
                return true;
            }
        }
        return false;
    }

    /** Whether values of this type may hold free text. */
    static boolean mayHold(Type type, Set<Type> seen) {
        if (type instanceof ParameterizedType several) {
            return List.of(several.getActualTypeArguments()).stream().anyMatch(part -> mayHold(part, seen));
        }
        if (!(type instanceof Class<?> one) || !one.isRecord() || !seen.add(type) || is(one, NotFreeText.class)) {
            return false;
        }
        return List.of(one.getRecordComponents()).stream()
                .anyMatch(component ->
                        component.isAnnotationPresent(FreeText.class) || mayHold(component.getGenericType(), seen));
    }

    static List<Text> in(Method method, @Nullable Object[] arguments) {
        var texts = new ArrayList<Text>();
        for (var i = 0; i < arguments.length; i++) {
            var parameter = method.getParameters()[i];
            if (parameter.isAnnotationPresent(FreeText.class)) {
                var screened = Objects.requireNonNull(parameter.getAnnotation(Screened.class), method.toString());
                collect(texts, screened.value(), parameter.getName(), arguments[i]);
            } else if (!parameter.isAnnotationPresent(AsRead.class)) {
                walk(texts, null, "", arguments[i]);
            }
        }
        return texts;
    }

    /** All free text in what was read before. */
    static List<Text> asRead(Method method, @Nullable Object[] arguments) {
        var texts = new ArrayList<Text>();
        for (var i = 0; i < arguments.length; i++) {
            if (method.getParameters()[i].isAnnotationPresent(AsRead.class)) {
                walk(texts, null, "", arguments[i]);
            }
        }
        return texts;
    }

    /** All free text in one value. */
    static List<Text> in(@Nullable Object value) {
        var texts = new ArrayList<Text>();
        walk(texts, null, "", value);
        return texts;
    }

    private static void walk(List<Text> texts, @Nullable RecordKind kind, String field, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> walk(texts, kind, field, one));
        }
        if (!(value instanceof Record data) || is(data.getClass(), NotFreeText.class)) {
            return;
        }
        var screened = data.getClass().getAnnotation(Screened.class);
        var whose = screened == null ? kind : screened.value();
        for (var component : data.getClass().getRecordComponents()) {
            var name = screened != null || field.isEmpty() ? component.getName() : field;
            if (component.isAnnotationPresent(FreeText.class)) {
                collect(texts, Objects.requireNonNull(whose, component.toString()), name, value(component, data));
            } else {
                walk(texts, whose, screened == null && whose == null ? "" : name, value(component, data));
            }
        }
    }

    private static void collect(List<Text> texts, RecordKind kind, String field, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(texts, kind, field, one));
        } else if (value != null && !value.toString().isBlank()) {
            texts.add(new Text(kind, field, value.toString()));
        }
    }

    /** The number of the record of that kind among these, or in one of them. */
    static Optional<Long> record(RecordKind kind, List<@Nullable Object> values) {
        var name = kind.name() + "ID";
        for (var value : values) {
            if (value instanceof Record one && isNumber(one, name)) {
                return Optional.of(number(one));
            }
        }
        for (var value : values) {
            if (value instanceof Record one) {
                var inside = new ArrayList<@Nullable Object>();
                for (var component : one.getClass().getRecordComponents()) {
                    inside.add(value(component, one));
                }
                var found = record(kind, inside);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(Record value, String name) {
        var components = value.getClass().getRecordComponents();
        return value.getClass().getSimpleName().equalsIgnoreCase(name)
                && components.length == 1
                && components[0].getType() == long.class;
    }

    private static long number(Record id) {
        return (Long) Objects.requireNonNull(value(id.getClass().getRecordComponents()[0], id));
    }

    static @Nullable Object value(RecordComponent component, Record data) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static boolean is(Class<?> type, Class<? extends Annotation> annotation) {
        return type.isAnnotationPresent(annotation);
    }
}

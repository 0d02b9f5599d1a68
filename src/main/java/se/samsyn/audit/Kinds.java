package se.samsyn.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.samsyn.shared.RecordFields;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordNaming;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RecordVersions;

/** How the modules keep what their records said; asked for late, since they publish to the log themselves. */
@Component
class Kinds {

    private final SingletonSupplier<List<RecordVersions<?>>> versions;
    private final SingletonSupplier<List<RecordNaming>> named;

    Kinds(ObjectProvider<RecordVersions<?>> versions, ObjectProvider<RecordNaming> named) {
        this.versions = SingletonSupplier.of(() -> versions.stream().toList());
        this.named = SingletonSupplier.of(() -> named.stream().toList());
    }

    Optional<RecordVersions<?>> of(RecordKind kind) {
        return versions.obtain().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(one -> (RecordVersions<?>) one);
    }

    /** The record that an id identifies; empty for what is no id. */
    Optional<RecordRef> identified(Object value) {
        return versions.obtain().stream()
                .filter(one -> one.idType().isInstance(value))
                .findFirst()
                .map(one -> RecordRef.of(one.kind(), RecordFields.number((Record) value)));
    }

    /** What fields are called, by the kind's and the field's name. */
    Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        versions.obtain().stream()
                .forEach(one -> one.labels().forEach((field, label) -> labels.put(one.kind() + "." + field, label)));
        return labels;
    }

    /** What identifies records. */
    List<Class<?>> ids() {
        return versions.obtain().stream().<Class<?>>map(RecordVersions::idType).toList();
    }

    /** Whether somebody knows what records of the kind are called. */
    boolean isNamed(RecordKind kind) {
        return named.obtain().stream().anyMatch(one -> one.kind() == kind);
    }

    /** What a record is called; empty where the caller may not see it. */
    Optional<String> name(RecordRef record) {
        return named.obtain().stream()
                .filter(one -> one.kind() == record.kind())
                .findFirst()
                .flatMap(one -> one.nameOf(record.id()));
    }

    /** What several records of one kind are called, by their numbers. */
    Map<Long, String> names(RecordKind kind, Collection<Long> ids) {
        return named.obtain().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(one -> one.namesOf(ids))
                .orElse(Map.of());
    }
}

package se.samsyn.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samsyn.access.Audience;
import se.samsyn.access.Label;
import se.samsyn.access.RecordRead;
import se.samsyn.access.Sharing;
import se.samsyn.access.ui.SharingWords;
import se.samsyn.shared.RecordFields;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RecordVersions;
import se.samsyn.shared.Worded;
import se.samsyn.shared.ui.Language;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.ValueWords;

/** Reads records as they would be printed, as far as the caller sees them. */
@Component
class Printing {

    private final Map<RecordKind, RecordVersions<?>> versions;
    private final Language language;
    private final ApplicationEventPublisher events;

    Printing(List<RecordVersions<?>> versions, Texts texts, ApplicationEventPublisher events) {
        this.versions = versions.stream().collect(Collectors.toMap(RecordVersions::kind, Function.identity()));
        this.language = Language.of(texts, Texts.SWEDISH);
        this.events = events;
    }

    /** Empty where there is no such record, or none that the caller may see. What is shared with few is recorded as read. */
    Optional<Printed> of(RecordRef record) {
        var printed = Optional.ofNullable(versions.get(record.kind())).flatMap(kind -> of(kind, record));
        printed.map(Printed::label)
                .filter(label -> label.isNarrowerThan(Label.GREEN))
                .ifPresent(label -> events.publishEvent(new RecordRead(record, label)));
        return printed;
    }

    private <T extends Record> Optional<Printed> of(RecordVersions<T> kind, RecordRef record) {
        return kind.whole(record.id()).map(version -> {
            var keys = kind.audience(record.id());
            var values = RecordFields.of(version);
            var fields = new ArrayList<Printed.Field>();
            values.forEach((name, value) -> {
                var text = Normalizer.normalize(String.join("\n", words().of(value)), Normalizer.Form.NFC);
                if (!text.isBlank()) {
                    var label = kind.labels().get(name);
                    fields.add(new Printed.Field(
                            name,
                            label == null ? name : language.of(label),
                            text,
                            isTelling(value),
                            value instanceof Sharing ? null : narrowest(value)));
                }
            });
            var name = Normalizer.normalize(kind.name(version), Normalizer.Form.NFC);
            var label = label(keys, values.values());
            return new Printed(record, name, label, fields, named(label, keys), fingerprint(name, label, fields));
        });
    }

    private ValueWords words() {
        return new ValueWords(
                this::name,
                versions.values().stream().<Class<?>>map(RecordVersions::idType).toList(),
                language,
                value -> value instanceof Sharing sharing ? SharingWords.of(sharing, language) : null);
    }

    private @Nullable String name(Object id) {
        return versions.values().stream()
                .filter(kind -> kind.idType().isInstance(id))
                .findFirst()
                .flatMap(kind -> kind.nameOf(RecordFields.number((Record) id)))
                .orElse(null);
    }

    private static Label label(List<String> keys, Collection<@Nullable Object> values) {
        var reached =
                keys.contains(Audience.ALL) ? Label.CLEAR : keys.contains(Audience.KEEPERS) ? Label.AMBER : Label.RED;
        return values.stream()
                .filter(Sharing.class::isInstance)
                .map(sharing -> ((Sharing) sharing).label())
                .filter(Objects::nonNull)
                .reduce(reached, Label::and);
    }

    private static List<Long> named(Label label, List<String> keys) {
        return label == Label.RED ? Audience.named(keys) : List.of();
    }

    /** Whether a value says something that only this record says. */
    private static boolean isTelling(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String _ -> true;
            case Sharing _, Worded _ -> false;
            case Collection<?> several -> several.stream().anyMatch(Printing::isTelling);
            case Record record -> isId(record) || parts(record).stream().anyMatch(Printing::isTelling);
            default -> false;
        };
    }

    private static boolean isId(Record record) {
        return record.getClass().getSimpleName().endsWith("Id");
    }

    private static @Nullable Label narrowest(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Sharing sharing ->
                sharing.label() != null && sharing.label().isNarrowerThan(Label.GREEN) ? sharing.label() : null;
            case Collection<?> several -> narrowest(several.stream());
            case Record record -> narrowest(parts(record).stream());
            default -> null;
        };
    }

    private static @Nullable Label narrowest(java.util.stream.Stream<?> values) {
        return values.map(Printing::narrowest)
                .filter(Objects::nonNull)
                .reduce(Label::and)
                .orElse(null);
    }

    private static List<Object> parts(Record record) {
        return Arrays.stream(RecordFields.components(record))
                .flatMap(component -> Stream.ofNullable(RecordFields.value(record, component)))
                .toList();
    }

    private static String fingerprint(String name, Label label, List<Printed.Field> fields) {
        var said = new StringBuilder(name).append('\0').append(label);
        fields.forEach(
                field -> said.append('\0').append(field.name()).append('\1').append(field.text()));
        return sha256(said.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

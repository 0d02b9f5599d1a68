package se.samsyn.audit.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import se.samsyn.access.Label;
import se.samsyn.access.Role;
import se.samsyn.audit.AuditCsv;
import se.samsyn.audit.AuditEntry;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.ui.Texts;

/**
 * What an entry says, in words.
 *
 * @param fields text keys of fields, by the kind's and the field's name
 */
record LogWords(Map<String, String> fields) {

    /** @param count up to which entry the chain was followed */
    record Verified(long count, boolean whole) {}

    static Verified verified(String about) {
        var parts = about.split(" ");
        return parts.length == 2 && parts[0].matches("[0-9]{1,18}")
                ? new Verified(Long.parseLong(parts[0]), Boolean.parseBoolean(parts[1]))
                : new Verified(0, false);
    }

    String about(AuditEntry entry) {
        return switch (entry.action()) {
            case CHANGED, SHARED, RESTORED ->
                Arrays.stream(entry.about().split(","))
                        // of what no versions are kept it is not told which fields
                        .filter(field -> !field.isEmpty())
                        .map(field -> fields.getOrDefault(entry.kind() + "." + field, field))
                        .map(Texts::of)
                        .collect(Collectors.joining(", "));
            case READ -> constant(Label.class, entry.about());
            case INVITED, ROLE_GIVEN ->
                Arrays.stream(entry.about().split(" · "))
                        .map(part -> constant(Role.class, part))
                        .collect(Collectors.joining(" · "));
            case VERIFIED ->
                Texts.of("audit.about.verified", verified(entry.about()).count());
            case EXPORTED ->
                entry.record().isPresent()
                        ? ""
                        : entry.about().equals("log") ? Texts.of("audit.about.log") : taken(entry.about());
            case DISPOSED -> protocol(entry.about());
            case RETENTION_DECIDED, RETENTION_HELD, RETENTION_RELEASED -> retention(entry.about());
            default -> entry.about();
        };
    }

    private static String taken(String about) {
        var list = about.split(" ");
        return about.startsWith(AuditEntry.LIST) && list.length == 3 && list[2].matches("[0-9]{1,9}")
                ? Texts.of("audit.about.list", list[1], Integer.valueOf(list[2]))
                : protocol(about);
    }

    private static String protocol(String number) {
        return Texts.of("audit.about.protocol", number);
    }

    /** A kind, and what was said of it. */
    private static String retention(String about) {
        var kind = about.split(" ", 2)[0];
        return constant(RetentionKind.class, kind) + about.substring(kind.length());
    }

    static String kind(String kind) {
        return Texts.of("audit.kind." + kind);
    }

    /** For a file, which says what the page says. */
    AuditCsv.Words csv() {
        return new AuditCsv.Words(
                Arrays.stream(new String[] {
                            "number", "at", "who", "roles", "agency", "what", "kind", "record", "about", "hash"
                        })
                        .map(column -> Texts.of("audit.column." + column))
                        .toList(),
                role -> Texts.of("access.Role." + role),
                Texts::of,
                LogWords::kind,
                this::about);
    }

    private static <E extends Enum<E>> String constant(Class<E> type, String name) {
        return Arrays.stream(java.util.Objects.requireNonNull(type.getEnumConstants()))
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(Texts::of)
                .orElse(name);
    }
}

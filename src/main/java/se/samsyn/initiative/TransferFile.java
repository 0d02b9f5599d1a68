package se.samsyn.initiative;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A description that leaves one municipality and comes into another, as a file: JSON, in UTF-8. What the file says is in
 * src/docs/samsyn-5i.md. Nothing of who takes part, of money, of goals or of what is done is in it.
 *
 * @param municipality whose it is; empty where the file does not say
 * @param on the day on which it was taken out; null where the file does not say
 * @param evidence as those who sent it have graded it; null where the file does not say
 */
public record TransferFile(
        String municipality,
        @Nullable LocalDate on,
        String name,
        String longName,
        String summary,
        String purpose,
        String targetGroup,
        @Nullable PreventionLevel level,
        @Nullable Approach approach,
        @Nullable Horizon horizon,
        @Nullable WorkForm form,
        @Nullable EvidenceGrade evidence,
        TransferData description) {

    /** What names of such files end with. */
    public static final String ENDING = ".samsyn.json";

    /** In bytes; a whole description of the longest texts is a tenth of it. */
    public static final int MOST = 1_000_000;

    static final String FORMAT = "samsyn-5i";
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxDocumentLength(MOST)
                            .maxStringLength(MOST)
                            .maxNameLength(1_000)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static TransferFile of(String municipality, LocalDate on, InitiativeData data, InitiativeParts parts) {
        return new TransferFile(
                municipality,
                on,
                data.name(),
                data.longName(),
                data.summary(),
                data.purpose(),
                data.targetGroup(),
                data.level(),
                data.approach(),
                data.horizon(),
                data.form(),
                parts.grade(),
                parts.description());
    }

    byte[] write() {
        var root = MAPPER.createObjectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("exportedOn", String.valueOf(on))
                .put("municipality", municipality);
        root.putObject("initiative")
                .put("name", name)
                .put("longName", longName)
                .put("summary", summary)
                .put("purpose", purpose)
                .put("targetGroup", targetGroup)
                .put("level", constant(level))
                .put("approach", constant(approach))
                .put("horizon", constant(horizon))
                .put("form", constant(form))
                .put("evidence", constant(evidence));
        var said = root.putObject("description");
        for (var part : TransferPart.values()) {
            said.put(key(part), description.of(part));
        }
        said.put("transferable", constant(description.transferable()));
        return MAPPER.writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a file from wherever. What it says beside what is known here is passed over.
     *
     * @throws RuleViolation where it is too large, no JSON, no such file, or of a newer program
     */
    public static TransferFile read(byte[] content) {
        if (content.length > MOST) {
            throw new RuleViolation("file", "initiative.import.tooLarge");
        }
        var root = tree(content);
        if (!FORMAT.equals(text(root, "format"))) {
            throw new RuleViolation("file", "initiative.import.otherFormat");
        }
        if (root.path("version").asInt(0) != VERSION) {
            throw new RuleViolation("file", "initiative.import.otherVersion");
        }
        var initiative = root.path("initiative");
        var said = root.path("description");
        var parts = new EnumMap<TransferPart, String>(TransferPart.class);
        for (var part : TransferPart.values()) {
            parts.put(part, text(said, key(part)));
        }
        return new TransferFile(
                Input.line(text(root, "municipality")),
                day(text(root, "exportedOn")),
                Input.line(text(initiative, "name")),
                Input.line(text(initiative, "longName")),
                Input.text(text(initiative, "summary")),
                Input.text(text(initiative, "purpose")),
                Input.text(text(initiative, "targetGroup")),
                constant(initiative, "level", PreventionLevel.class),
                constant(initiative, "approach", Approach.class),
                constant(initiative, "horizon", Horizon.class),
                constant(initiative, "form", WorkForm.class),
                constant(initiative, "evidence", EvidenceGrade.class),
                TransferData.of(parts, constant(said, "transferable", Transferability.class)));
    }

    private static JsonNode tree(byte[] content) {
        try {
            return MAPPER.readTree(content);
        } catch (JacksonException e) {
            throw new RuleViolation("file", "initiative.import.notJson");
        }
    }

    /** A number where a text should be says nothing. */
    private static String text(JsonNode node, String key) {
        var value = node.path(key);
        return value.isString() ? value.stringValue() : "";
    }

    private static <E extends Enum<E>> @Nullable E constant(JsonNode node, String key, Class<E> type) {
        var written = text(node, key);
        return List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.name().equals(written))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(String written) {
        return written.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")
                ? LocalDate.of(Integer.parseInt(written.substring(0, 4)), Integer.parseInt(written.substring(5, 7)), 1)
                        .plusDays(Integer.parseInt(written.substring(8)) - 1L)
                : null;
    }

    private static String key(TransferPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String constant(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}

package se.samsyn.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a column can hold.
 *
 * @param key the component of the record's data that it fills in
 * @param label text key of what forms call it
 * @param required of a record that is new, or of a part that is
 * @param constants what a column of {@link Type#CONSTANT} chooses between
 */
public record ImportField(
        String key,
        String label,
        Type type,
        boolean required,
        @Nullable Class<? extends Enum<?>> constants) {

    /** What the keys of an indicator's fields begin with. */
    static final String PART = "indicator.";

    /** By what an indicator is known among those of its goal. */
    static final String PART_NAME = PART + "name";

    /** How a cell is read. */
    public enum Type {
        LINE,
        TEXT,
        /** Several names, which are added to those that there are. */
        LINES,
        CONSTANT,
        /** 2023, March 2023 or 14 March 2023. */
        PARTIAL_DATE,
        DAY,
        FIGURE,
        ORG_NUMBER,
        AGENCY,
        /** As {@link #LINES}, of agencies that are in the registry. */
        AGENCIES,
        /** As {@link #LINES}, of areas that are in the registry. */
        AREAS,
        INITIATIVE
    }

    static ImportField of(String key, String label, Type type) {
        return new ImportField(key, label, type, false, null);
    }

    static ImportField choice(String key, String label, Class<? extends Enum<?>> constants) {
        return new ImportField(key, label, Type.CONSTANT, false, constants);
    }

    ImportField needed() {
        return new ImportField(key, label, type, true, constants);
    }

    /**
     * Whether it is of an indicator of a goal and not of the goal itself. A record may have several such parts, each with a row
     * of its own.
     */
    public boolean isOfPart() {
        return isOfPart(key);
    }

    static boolean isOfPart(String key) {
        return key.startsWith(PART);
    }

    /** What may be chosen; empty but for {@link Type#CONSTANT}. */
    public List<Enum<?>> choices() {
        return constants == null ? List.of() : List.<Enum<?>>of(constants.getEnumConstants());
    }

    /** Whether it holds people's own words, which are looked through for personal data. */
    boolean isFreeText() {
        return type == Type.LINE || type == Type.TEXT || type == Type.LINES;
    }
}

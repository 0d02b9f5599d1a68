package se.samsyn.picture;

import java.util.List;
import org.jooq.JSONB;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture as the JSON that an edition keeps. Reads what older programs wrote, naming what they did not know, and what
 * newer ones wrote, passing over what this one does not know.
 */
final class EditionJson {

    private static final List<String> PARTS = List.of(
            "figures", "areas", "initiatives", "goals", "activities", "visits", "coverage", "sources", "withheld");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    private EditionJson() {}

    static JSONB write(PictureContent content) {
        return JSONB.valueOf(MAPPER.writeValueAsString(content));
    }

    /** @throws JacksonException where it is no picture at all, which the database never held */
    static PictureContent read(JSONB json) {
        var tree = MAPPER.readTree(json.data());
        var missing = PARTS.stream().filter(part -> !tree.hasNonNull(part)).toList();
        return MAPPER.treeToValue(tree, PictureContent.class).lacking(missing);
    }
}

package se.samsyn.exchange;

import java.util.List;
import org.jooq.JSONB;
import se.samsyn.exchange.file.Sheet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Drafts, and what records said before, as JSON. */
final class ImportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ImportJson() {}

    static JSONB write(Object value) {
        return JSONB.jsonb(MAPPER.writeValueAsString(value).replace("\\u0000", ""));
    }

    static <T> T read(JSONB json, Class<T> type) {
        return MAPPER.readValue(json.data(), type);
    }

    static List<Sheet> sheets(JSONB json) {
        return MAPPER.readValue(json.data(), new TypeReference<List<Sheet>>() {});
    }
}

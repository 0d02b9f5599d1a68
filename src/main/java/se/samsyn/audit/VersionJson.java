package se.samsyn.audit;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a record said, as JSON; reads what older programs wrote as far as it can be understood. */
final class VersionJson {

    private static final Logger LOG = LoggerFactory.getLogger(VersionJson.class);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    private VersionJson() {}

    static String write(Record version) {
        return MAPPER.writeValueAsString(version);
    }

    /** Several entries, as the database takes them apart. */
    static String write(List<AppendedEntry> entries) {
        return MAPPER.writeValueAsString(entries);
    }

    /** Empty where this program no longer understands it. */
    static <T extends Record> Optional<T> read(String json, Class<T> type) {
        try {
            return Optional.of(MAPPER.readValue(json, type));
        } catch (JacksonException e) {
            LOG.warn("A version of {} is not understood: {}", type.getSimpleName(), e.getOriginalMessage());
            return Optional.empty();
        }
    }
}

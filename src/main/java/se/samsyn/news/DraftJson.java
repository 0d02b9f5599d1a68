package se.samsyn.news;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import se.samsyn.suggest.Suggestion;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes drafts and receipts as JSON; suggestions carry their kind, because there are seven. */
@Component
class DraftJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(Suggestion.class, Kinds.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    JSONB write(Object value) {
        return JSONB.jsonb(mapper.writeValueAsString(value));
    }

    <T> T read(JSONB json, Class<T> type) {
        return mapper.readValue(json.data(), type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Suggestion.Initiative.class, name = "initiative"),
        @JsonSubTypes.Type(value = Suggestion.Agency.class, name = "agency"),
        @JsonSubTypes.Type(value = Suggestion.Area.class, name = "area"),
        @JsonSubTypes.Type(value = Suggestion.Person.class, name = "person"),
        @JsonSubTypes.Type(value = Suggestion.Visit.class, name = "visit"),
        @JsonSubTypes.Type(value = Suggestion.Goal.class, name = "goal"),
        @JsonSubTypes.Type(value = Suggestion.Statement.class, name = "statement")
    })
    private interface Kinds {}
}

package se.samsyn.news;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stems of Swedish words, by the database's own stemmer: what the search finds alike is alike here too. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WordStems {

    private final DSLContext dsl;

    WordStems(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return by text, its stems without the words that every text has */
    Map<String, Set<String>> of(Collection<String> texts) {
        var stems = new HashMap<String, Set<String>>();
        if (texts.isEmpty()) {
            return stems;
        }
        var words = unnest(val(texts.toArray(String[]::new), SQLDataType.CLOB.getArrayDataType()))
                .as("texts", "words");
        var text = field("texts.words", String.class);
        dsl.select(text, field("tsvector_to_array(to_tsvector('swedish', {0}))", String[].class, text))
                .from(words)
                .fetch()
                .forEach(row -> stems.put(row.value1(), new HashSet<>(Set.of(row.value2()))));
        return stems;
    }
}

package se.samsyn.access;

import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Reads as somebody else would see it, within the caller's own transaction: what is frozen for several audiences has to be
 * read for each of them, at one moment.
 */
@Component
public class Viewpoint {

    private final DSLContext dsl;

    Viewpoint(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * @param keys with which rows are read meanwhile ({@link Audience})
     * @throws IllegalArgumentException for what is no key: they are written into the statement as they are
     */
    public <T> T of(List<String> keys, Supplier<T> read) {
        use(keys);
        var seen = read.get();
        use(CurrentCaller.get().keys());
        return seen;
    }

    private void use(List<String> keys) {
        keys.stream()
                .filter(key -> !key.matches("[a-z]+|[aig][0-9]+"))
                .findAny()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("Not a key: " + key);
                });
        dsl.execute("set local samsyn.keys = '{" + String.join(",", keys) + "}'");
    }
}

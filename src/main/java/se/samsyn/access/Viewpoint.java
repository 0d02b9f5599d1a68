package se.samsyn.access;

import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.samsyn.database.MunicipalitySchema;

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
     * @throws IllegalArgumentException for what is no key
     */
    public <T> T of(List<String> keys, Supplier<T> read) {
        use(keys);
        T seen;
        try {
            seen = read.get();
        } catch (RuntimeException e) {
            restoreAfter(e);
            throw e;
        }
        restore();
        return seen;
    }

    private void restore() {
        use(CurrentCaller.get().keys());
    }

    /** Whoever catches it goes on as themselves; where the database goes on with nothing, it stays as it is. */
    private void restoreAfter(RuntimeException why) {
        try {
            restore();
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    private void use(List<String> keys) {
        dsl.execute(settings(CurrentCaller.get().municipality(), keys));
    }

    /**
     * What a transaction is told so that it sees what these keys open: the role whose policies are asked, and the keys for
     * what that role does not see by itself. Settings take no parameters.
     *
     * @throws IllegalArgumentException for what is no key: they are written into the statement as they are; for those of
     *     two agencies: which rows are an agency's, policies ask of one
     */
    static String settings(String municipality, List<String> keys) {
        keys.stream()
                .filter(key -> !key.matches("[a-z]+|[aig][0-9]+"))
                .findAny()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("Not a key: " + key);
                });
        var agencies = keys.stream().filter(key -> key.matches("a[0-9]+")).toList();
        if (agencies.size() > 1) {
            throw new IllegalArgumentException("Keys of more than one agency: " + agencies);
        }
        return "set local role %s; set local samsyn.circle = '%s'; set local samsyn.keys = '{%s}'"
                .formatted(
                        role(new MunicipalitySchema(municipality), keys),
                        agencies.isEmpty() ? "" : agencies.getFirst(),
                        String.join(",", keys));
    }

    private static String role(MunicipalitySchema municipality, List<String> keys) {
        if (keys.contains(Audience.KEEPERS)) {
            return municipality.keeperRole();
        }
        return keys.contains(Audience.ALL) ? municipality.partnerRole() : municipality.role();
    }
}

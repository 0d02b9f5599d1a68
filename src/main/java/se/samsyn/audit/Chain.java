package se.samsyn.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Follows the entries of one municipality, in order, and finds the first that is not as it was written. The hashes are
 * worked out here a second time, so that a function that was replaced in the database is found out too.
 */
final class Chain {

    /** An entry with all that its hash covers. */
    record Link(
            long number,
            Instant at,
            long actorId,
            String actor,
            String acting,
            @Nullable Long agencyId,
            String agency,
            String action,
            @Nullable String kind,
            @Nullable Long recordId,
            String about,
            @Nullable String contentHash,
            String previousHash,
            String hash) {

        private String canonical() {
            return Arrays.asList(
                            String.valueOf(number),
                            String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                            String.valueOf(actorId),
                            actor,
                            acting,
                            agencyId == null ? null : String.valueOf(agencyId),
                            agency,
                            action,
                            kind,
                            recordId == null ? null : String.valueOf(recordId),
                            about,
                            contentHash,
                            previousHash)
                    .stream()
                    .map(Link::part)
                    .collect(Collectors.joining(","));
        }

        /** With its length in bytes before it, so that no two entries are written alike. */
        private static String part(@Nullable String text) {
            return text == null ? "-" : text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
        }
    }

    private long count;
    private String last;
    private @Nullable Long broken;

    /** @param schema the municipality's: the first entry holds its hash, so that no chain passes for another's */
    Chain(String schema) {
        last = sha256(schema);
    }

    /** @return false where it is broken; what follows is not looked at */
    boolean follow(Link link) {
        if (broken != null) {
            return false;
        }
        if (link.number() != count + 1) {
            broken = count + 1;
        } else if (!link.previousHash().equals(last)
                || !sha256(link.canonical()).equals(link.hash())) {
            broken = link.number();
        } else {
            count = link.number();
            last = link.hash();
        }
        return broken == null;
    }

    long count() {
        return count;
    }

    String last() {
        return last;
    }

    @Nullable
    Long broken() {
        return broken;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

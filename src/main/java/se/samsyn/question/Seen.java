package se.samsyn.question;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Audience;
import se.samsyn.agency.AgencyId;

/**
 * Who sees what is new in a record.
 *
 * @param keys as the record's row holds them: what takes its audience through a foreign key has to say the same
 * @param circle who of those, where an agency has left and sees only what was there; null where all of them do
 */
@SuppressWarnings("ArrayRecordComponent")
record Seen(String[] keys, String @Nullable [] circle) {

    /** @param forNew of the initiative that the record is, or belongs to; who was let in to the record alone is, too */
    static Seen of(String[] keys, String @Nullable [] forNew) {
        return new Seen(
                keys,
                forNew == null
                        ? null
                        : Stream.concat(
                                        Arrays.stream(forNew),
                                        Arrays.stream(keys).filter(key -> key.matches("g[0-9]+")))
                                .distinct()
                                .sorted()
                                .toArray(String[]::new));
    }

    /** Whether everybody who acts for an agency does. */
    boolean by(AgencyId agency) {
        return isIn(keys, agency) && (circle == null || isIn(circle, agency));
    }

    private static boolean isIn(String[] keys, AgencyId agency) {
        var all = List.of(keys);
        return all.contains(Audience.ALL) || Audience.agencies(all).contains(agency.value());
    }
}

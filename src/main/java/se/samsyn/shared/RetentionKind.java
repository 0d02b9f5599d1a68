package se.samsyn.shared;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds for which the archive authority decides how long they are kept. What is not here follows what it belongs to: a
 * goal with its follow-ups and figures its initiative, programme and promises their visit, roles their person. In the order
 * in which one may rest on the one before: what is disposed of together goes from the last to the first.
 */
public enum RetentionKind {
    AGENCY(RecordKind.AGENCY, CountedFrom.ENDED, CountedFrom.CHANGED),
    /** Ended: the day on which the last role did. */
    PERSON(RecordKind.PERSON, CountedFrom.ENDED, CountedFrom.CHANGED),
    INITIATIVE(RecordKind.INITIATIVE, CountedFrom.ENDED, CountedFrom.REGISTERED, CountedFrom.CHANGED),
    /** Ended: the day on which it was held. */
    ACTIVITY(RecordKind.ACTIVITY, CountedFrom.ENDED, CountedFrom.REGISTERED, CountedFrom.CHANGED),
    /** Ended: the day of the visit. */
    VISIT(RecordKind.VISIT, CountedFrom.ENDED, CountedFrom.REGISTERED, CountedFrom.CHANGED),
    /** Ended: the day on which it was said. */
    STATEMENT(RecordKind.STATEMENT, CountedFrom.ENDED, CountedFrom.REGISTERED, CountedFrom.CHANGED),
    /** Ended: the day on which it was published. */
    ARTICLE(RecordKind.ARTICLE, CountedFrom.ENDED, CountedFrom.REGISTERED, CountedFrom.CHANGED),
    /** Begun and thrown away or taken back, or never ended; one that made an article follows that. */
    ARTICLE_IMPORT(null, CountedFrom.REGISTERED),
    /** A record of its own: what it holds copies of is disposed of without it. */
    EDITION(RecordKind.EDITION, CountedFrom.REGISTERED),
    /** Ended: refused, revoked or withdrawn. */
    ACCESS_REQUEST(null, CountedFrom.ENDED),
    SCREENING_DECISION(null, CountedFrom.REGISTERED),
    /** What records said earlier; what they say last follows them. */
    LOG_CONTENT(null, CountedFrom.REGISTERED),
    /** Ended: the day on which the last part in this municipality did. */
    ACCOUNT(null, CountedFrom.ENDED);

    /** What a time is counted from. */
    public enum CountedFrom {
        ENDED,
        REGISTERED,
        CHANGED
    }

    private final @Nullable RecordKind record;
    private final Set<CountedFrom> countedFrom;

    RetentionKind(@Nullable RecordKind record, CountedFrom first, CountedFrom... more) {
        this.record = record;
        countedFrom = EnumSet.of(first, more);
    }

    /** What its records are in the registry; null where they have no page of their own. */
    public @Nullable RecordKind record() {
        return record;
    }

    /** What a time may be counted from, the likeliest first. */
    public Set<CountedFrom> countedFrom() {
        return EnumSet.copyOf(countedFrom);
    }
}

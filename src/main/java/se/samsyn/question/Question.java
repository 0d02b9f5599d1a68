package se.samsyn.question;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question with what has become of it.
 *
 * @param recordName what it is about is called
 * @param askedBy the name of whoever asked, as it was then; so {@code answeredBy} and {@code closedBy}
 * @param remindedAt when its agency was reminded last; null for never
 * @param answer empty while there is none, and where something sent back was put right without a word
 * @param closedBy whoever read the answer, found what was sent back in order, or withdrew it
 */
public record Question(
        QuestionId id,
        long version,
        QuestionData data,
        QuestionState state,
        String recordName,
        String agencyName,
        Asked asked,
        @Nullable Instant remindedAt,
        String answer,
        String answeredBy,
        @Nullable Instant answeredAt,
        String closedBy,
        @Nullable Instant closedAt) {

    /** By whom, and when. */
    public record Asked(long byId, String by, Instant at) {}

    public boolean isReturn() {
        return data.kind() == QuestionKind.RETURN;
    }

    /** Whether the day by which it was to be answered has passed. */
    public boolean isLate(LocalDate today) {
        var due = data.dueOn();
        return state == QuestionState.ASKED && due != null && due.isBefore(today);
    }
}

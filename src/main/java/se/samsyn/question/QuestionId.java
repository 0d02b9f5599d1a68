package se.samsyn.question;

import org.jspecify.annotations.Nullable;

/** Identifies a question within its municipality. */
public record QuestionId(long value) {

    static @Nullable QuestionId ofNullable(@Nullable Long value) {
        return value == null ? null : new QuestionId(value);
    }
}

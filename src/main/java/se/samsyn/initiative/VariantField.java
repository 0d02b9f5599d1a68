package se.samsyn.initiative;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;

/** What sources may tell differently of an initiative. */
public enum VariantField {
    TARGET_GROUP,
    STARTED,
    /** Who thought of it: the one that holds is all there is to it, the initiative says nothing itself. */
    ORIGIN,
    PURPOSE,
    SUMMARY,
    LONG_NAME;

    /** Whether the initiative says it itself. */
    public boolean isSaid() {
        return this != ORIGIN;
    }

    /** What the initiative says; empty where it says nothing. */
    public String of(InitiativeData data) {
        return switch (this) {
            case TARGET_GROUP -> data.targetGroup();
            case STARTED -> said(data.started());
            case ORIGIN -> "";
            case PURPOSE -> data.purpose();
            case SUMMARY -> data.summary();
            case LONG_NAME -> data.longName();
        };
    }

    private static String said(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    /** As the initiative would have it: a text as it is, a date as {@link PartialDate#toString}. */
    String written(String typed) {
        return switch (this) {
            case TARGET_GROUP, PURPOSE, SUMMARY -> Input.text(typed);
            case LONG_NAME, ORIGIN -> Input.line(typed);
            case STARTED -> date(Input.line(typed));
        };
    }

    private static String date(String typed) {
        try {
            return PartialDate.parse(typed).toString();
        } catch (DateTimeException e) {
            // told where it is checked, with what was typed still there
            return typed;
        }
    }

    void check(String words) {
        if (words.isEmpty()) {
            throw new RuleViolation("words", "shared.required");
        }
        Input.checkLength("words", words, this == LONG_NAME || this == ORIGIN ? Input.NAME : Input.TEXT);
        if (this == STARTED) {
            try {
                PartialDate.parse(words);
            } catch (DateTimeException e) {
                throw new RuleViolation("words", "initiative.partialDate.wrong");
            }
        }
    }

    /** The initiative, with these words in the field. */
    InitiativeData put(InitiativeData data, String words) {
        var draft = data.draft();
        return switch (this) {
            case TARGET_GROUP -> draft.targetGroup(words).data();
            case STARTED -> draft.started(PartialDate.parse(words)).data();
            case ORIGIN -> data;
            case PURPOSE -> draft.purpose(words).data();
            case SUMMARY -> draft.summary(words).data();
            case LONG_NAME -> draft.longName(words).data();
        };
    }
}

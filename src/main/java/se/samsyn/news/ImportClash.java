package se.samsyn.news;

import se.samsyn.shared.RuleViolation;

/** Something about one suggestion keeps the whole import from being recorded; nothing has been written. */
public final class ImportClash extends RuntimeException {

    private final String suggestionKey;
    private final transient RuleViolation violation;

    ImportClash(String suggestionKey, RuleViolation violation) {
        super(violation);
        this.suggestionKey = suggestionKey;
        this.violation = violation;
    }

    /** The suggestion at which to say it. */
    public String suggestionKey() {
        return suggestionKey;
    }

    /** Whether it is for want of a day, which the article's own date may give. */
    public boolean wantsDate() {
        return violation.key().equals("news.clash.noVisitDate");
    }

    public RuleViolation violation() {
        return violation;
    }
}

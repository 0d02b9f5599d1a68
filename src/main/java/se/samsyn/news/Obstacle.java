package se.samsyn.news;

import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

/**
 * What keeps an import from being undone.
 *
 * @param name what the record is called
 * @param why that it was changed, or what refers to it
 */
public record Obstacle(RecordRef record, String name, RuleViolation why) {}

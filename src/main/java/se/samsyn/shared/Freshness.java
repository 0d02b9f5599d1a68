package se.samsyn.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * How old what stands in a record is, of those that go on.
 *
 * @param saidOn when it was last changed, confirmed or doubted
 * @param agencies ids of those that answer for it now
 * @param agencyNames with commas; empty where none does
 */
@NotFreeText("read from the registry")
public record Freshness(RecordRef record, String name, LocalDate saidOn, List<Long> agencies, String agencyNames) {}

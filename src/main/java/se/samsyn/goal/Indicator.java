package se.samsyn.goal;

import java.util.List;

/**
 * An indicator as it is stored.
 *
 * @param measurements by date, the earliest first
 */
public record Indicator(IndicatorId id, long version, IndicatorData data, List<Measurement> measurements) {}

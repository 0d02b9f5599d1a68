package se.samsyn.goal;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What an indicator is to be on a day on the way to its target. */
public record Milestone(LocalDate on, BigDecimal value) {}

package se.samsyn.goal;

/** An indicator that a goal is to have. */
public record NewIndicator(GoalId goal, IndicatorData data) {}

package se.samsyn;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line on the console why Samsyn could not start, in place of Spring's banner of asterisks. */
final class StartFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        var action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        System.err.println("Samsyn did not start. " + (analysis.getDescription() + action).replaceAll("\\s+", " "));
    }
}

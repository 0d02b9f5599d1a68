package se.samsyn.screening;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RuleViolation;

/**
 * Looks through why something was changed, which is carried beside what services are given, in the transaction that
 * changes it. What was kept by a decision is recorded with the first record that was changed.
 */
@Component
class ScreenedReasons {

    private final ScreeningService screening;
    private final DecisionRepository decisions;

    ScreenedReasons(ScreeningService screening, DecisionRepository decisions) {
        this.screening = screening;
        this.decisions = decisions;
    }

    @EventListener
    void on(RecordChanged change) {
        var reason = ChangeReason.toLookThrough();
        if (reason.isEmpty()) {
            return;
        }
        var place = new TextPlace(change.record().kind(), change.record().id(), ChangeReason.FIELD);
        for (var finding : screening.findings(reason)) {
            var kept = KeptFindings.about(finding)
                    .orElseThrow(() -> new RuleViolation(ChangeReason.FIELD, "screening.undecided", finding.excerpt()));
            decisions.add(CurrentCaller.get(), place, kept, ScreenedWrites.name(finding));
        }
    }
}

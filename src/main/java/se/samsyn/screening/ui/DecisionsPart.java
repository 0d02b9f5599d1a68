package se.samsyn.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import se.samsyn.screening.KeptDecision;
import se.samsyn.screening.RuleKind;
import se.samsyn.screening.ScreeningService;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.SwedishTime;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** Who kept what looks like personal data, where and why, and never what it was. */
final class DecisionsPart extends Composite<Div> {

    private static final int MOST = 200;

    private final transient ScreeningService screening;
    private final RecordGrid<KeptDecision> grid;

    DecisionsPart(ScreeningService screening) {
        this.screening = screening;
        grid = new RecordGrid<KeptDecision>(Texts.of("screening.decisions"))
                .column(Texts.of("screening.decision.when"), DecisionsPart::when, null)
                .width("140px", 0)
                .column(Texts.of("screening.decision.who"), KeptDecision::by, null)
                .component(Texts.of("screening.decision.where"), DecisionsPart::where, null)
                .column(Texts.of("screening.rule"), DecisionsPart::rule, null)
                .column(Texts.of("screening.decision.why"), DecisionsPart::why, null)
                .compact(one -> List.of(
                        new Span(rule(one)),
                        where(one),
                        new Span(why(one)),
                        SmallText.of(when(one) + " · " + one.by())));
        getContent().add(grid);
    }

    void load() {
        grid.load(
                () -> screening.latestKept(MOST),
                () -> new EmptyState(Texts.of("screening.decisions.none"), Texts.of("screening.decisions.none.why")));
    }

    private static String when(KeptDecision one) {
        return Dates.exact(one.at().atZone(SwedishTime.ZONE).toLocalDate());
    }

    private static Component where(KeptDecision one) {
        var name = Texts.of("screening.record." + one.kind().name());
        var id = one.record();
        return id == null
                ? new Span(name)
                : new Anchor(RecordRef.of(one.kind(), id).path(), name + " " + id);
    }

    private static String rule(KeptDecision one) {
        return Arrays.stream(RuleKind.values()).anyMatch(kind -> kind.name().equals(one.rule()))
                ? Texts.of("screening.rule." + one.rule())
                : one.rule();
    }

    private static String why(KeptDecision one) {
        return one.reason().isEmpty() ? Texts.of(one.ground()) : one.reason();
    }
}

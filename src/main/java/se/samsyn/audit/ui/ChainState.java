package se.samsyn.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.audit.AuditService;
import se.samsyn.audit.ChainReport;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** Whether the log is whole, as far as somebody has looked. */
final class ChainState extends Composite<Div> {

    private final AuditService log;
    private final Div state = new Div();

    ChainState(AuditService log) {
        this.log = log;
        state.addClassName("s-grow");
        state.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("s-chain");
        getContent().add(state, new Button(Texts.of("audit.verify"), _ -> verify()));
    }

    /** What the last verification found, as the log itself says. */
    void refresh() {
        show(log.lastVerified()
                .map(entry -> {
                    var words = LogWords.verified(entry.about());
                    return (Component) line(
                            words.whole() ? Tone.GOOD : Tone.BAD,
                            Texts.of(words.whole() ? "audit.chain.whole" : "audit.chain.broken"),
                            Texts.of("audit.chain.upTo", words.count(), Moments.of(entry.at()), entry.actor()));
                })
                .orElseGet(() -> line(Tone.UNKNOWN, Texts.of("audit.chain.never"), "")));
    }

    private void verify() {
        var report = log.verifyAndNote();
        var tone = report.isWhole() ? Tone.GOOD : Tone.BAD;
        show(line(tone, Texts.of(report.isWhole() ? "audit.chain.whole" : "audit.chain.broken"), found(report)));
    }

    private static String found(ChainReport report) {
        var broken = report.broken();
        var found = broken != null
                ? Texts.of("audit.chain.brokenAt", broken)
                : Texts.of("audit.chain.checked", report.count(), report.lastHash());
        return found
                + told("audit.chain.altered", report.altered())
                + told("audit.chain.lost", report.lost())
                + (report.disposed() == 0 ? "" : " " + Texts.of("audit.chain.disposed", report.disposed()));
    }

    private static String told(String key, List<Long> entries) {
        return entries.isEmpty()
                ? ""
                : " " + Texts.of(key, entries.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private void show(Component line) {
        state.removeAll();
        state.add(line);
    }

    private static Component line(Tone tone, String word, String rest) {
        var told = new Span(rest);
        told.addClassName("s-small");
        var line = new Div(new StateMark(tone, word), told);
        line.addClassName("s-row");
        return line;
    }
}

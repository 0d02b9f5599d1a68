package se.samsyn.release.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.release.Mark;
import se.samsyn.release.Picked;
import se.samsyn.release.Summary;
import se.samsyn.release.Verdict;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** What views of a package say in the same words. */
final class Words {

    /** The most of a name that stands in a list, in characters. */
    private static final int CLIPPED = 120;

    private Words() {}

    static String kind(RecordRef record) {
        return Texts.of("release.kind." + record.kind().name());
    }

    /** Several may be called the same. */
    static String numbered(RecordRef record) {
        return kind(record) + " " + record.id();
    }

    static String name(Picked picked) {
        var printed = picked.printed();
        return printed == null
                ? Texts.of(
                        "release.record.gone",
                        kind(picked.record()),
                        String.valueOf(picked.record().id()))
                : named(picked.record(), printed.name());
    }

    static String named(RecordRef record, String name) {
        var line = name.replace('\n', ' ');
        return line.isBlank() ? numbered(record) : line.length() > CLIPPED ? line.substring(0, CLIPPED) + " …" : line;
    }

    static String day(Instant at) {
        return Dates.exact(Dates.day(at));
    }

    /** How much is released, and how much of it is not. */
    static String summary(Summary summary) {
        if (!summary.withholds()) {
            return Texts.of("release.summary.nothing", summary.records(), summary.fields());
        }
        return summary.whole() == summary.records()
                ? Texts.of("release.summary.everything", summary.records())
                : Texts.of("release.summary", summary.records(), summary.whole(), summary.fields(), summary.touched());
    }

    /** Why it is marked. */
    static String origin(Mark mark) {
        return switch (mark.origin()) {
            case SCREENING -> Texts.of("screening.kind." + mark.hint());
            case LABEL -> Texts.of("release.origin.LABEL", Texts.of(Label.valueOf(mark.hint())));
            default -> Texts.of("release.Origin." + mark.origin().name());
        };
    }

    /** A text with what is withheld in it, and what may have to be. */
    static Span marked(String text, List<Mark> marks) {
        var shown = new Span();
        shown.addClassName("s-request-reason");
        var edges = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> {
            var span = mark.span();
            if (span != null) {
                edges.add(Math.min(span.begins(), text.length()));
                edges.add(Math.min(span.ends(), text.length()));
            }
        });
        var from = 0;
        for (var to : edges.tailSet(1)) {
            part(shown.getElement(), text.substring(from, to), verdict(from, to, marks));
            from = to;
        }
        return shown;
    }

    private static void part(Element into, String text, @Nullable Verdict verdict) {
        if (verdict == null || verdict == Verdict.RELEASED) {
            into.appendChild(Element.createText(text));
            return;
        }
        var mark = new Element("mark");
        var said = new Span(" (" + Texts.of("release.Verdict." + verdict.name()) + ") ");
        said.addClassName("s-visually-hidden");
        mark.appendChild(Element.createText(text), said.getElement());
        var withheld = verdict == Verdict.WITHHELD;
        mark.getStyle()
                .set("background", withheld ? "var(--s-ink)" : "var(--s-highlight)")
                .set("color", withheld ? "var(--s-paper)" : "inherit")
                .set("border-radius", "2px")
                .set("padding", "0 2px");
        into.appendChild(mark);
    }

    private static @Nullable Verdict verdict(int from, int to, List<Mark> marks) {
        var on = marks.stream()
                .filter(mark -> {
                    var span = mark.span();
                    return span == null ? mark.isWithheld() : span.begins() <= from && span.ends() >= to;
                })
                .map(Mark::verdict)
                .toList();
        return on.contains(Verdict.WITHHELD)
                ? Verdict.WITHHELD
                : on.contains(Verdict.UNDECIDED) ? Verdict.UNDECIDED : null;
    }
}

package se.samsyn.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.exchange.ImportListItem;
import se.samsyn.exchange.ReportRow;
import se.samsyn.exchange.TableImportService;
import se.samsyn.shared.Paths;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What an import did, record by record, and the way to take it back. */
final class ReportPart extends Composite<Div> {

    private final transient ImportListItem item;

    ReportPart(ImportListItem item, TableImportService imports, Runnable undo, Clock clock) {
        this.item = item;
        var counts = item.counts();
        var facts = new FactList()
                .add(Texts.of("exchange.report.created"), String.valueOf(counts.created()))
                .add(Texts.of("exchange.report.changed"), String.valueOf(counts.changed()))
                .add(Texts.of("exchange.report.same"), String.valueOf(counts.same()))
                .add(Texts.of("exchange.report.skipped"), String.valueOf(counts.skipped()));
        var undoneAt = item.undoneAt();
        if (undoneAt != null) {
            facts.add(
                    Texts.of("exchange.report.undone"),
                    Texts.of(
                            "exchange.report.undone.by",
                            item.takenBack(),
                            item.undoneBy(),
                            Dates.exact(Words.day(undoneAt)),
                            counts.created() + counts.changed()));
        }
        var rows = imports.report(item.id());
        var summary = new PageSection(Texts.of("exchange.report"), facts);
        var hidden = counts.created() + counts.changed() - item.removed() - rows.size();
        if (hidden > 0) {
            summary.add(SmallText.of(Texts.of("exchange.report.hidden", hidden)));
        }
        if (rows.stream().anyMatch(ReportRow::isUntried)) {
            if (item.until().isAfter(OffsetDateTime.now(clock))) {
                summary.action(new Button(Texts.of("exchange.undo"), _ -> ask(undo)));
                var until = new Paragraph(Texts.of("exchange.undo.until", Dates.exact(Words.day(item.until()))));
                until.addClassNames("s-small", "s-until");
                summary.add(until);
            } else {
                summary.add(SmallText.of(Texts.of("exchange.undo.over")));
            }
        }
        getContent().add(summary);
        var left = rows.stream().filter(row -> !row.leftWhy().isEmpty()).toList();
        if (!left.isEmpty()) {
            getContent()
                    .add(new PageSection(
                            Texts.of("exchange.report.left", left.size()),
                            new Paragraph(Texts.of("exchange.report.left.why")),
                            grid(left)));
        }
        var others = rows.stream().filter(row -> row.leftWhy().isEmpty()).toList();
        if (!others.isEmpty() || item.removed() > 0) {
            var records = new PageSection(Texts.of("exchange.report.records"));
            if (item.removed() > 0) {
                records.add(removed(item.removed()));
            }
            if (!others.isEmpty()) {
                records.add(grid(others));
            }
            getContent().add(records);
        }
    }

    /** What is gone has no row any more; what it said stands where everything that was removed does. */
    private static Component removed(int removed) {
        return new Paragraph(
                new Span(Texts.of("exchange.report.removed", removed) + " "),
                new Anchor(Paths.REMOVED, Texts.of("exchange.report.removed.all")));
    }

    private void ask(Runnable undo) {
        Confirmation.undo(
                Texts.of("exchange.undo.question"),
                Texts.of(
                        "exchange.undo.explanation",
                        item.counts().created(),
                        item.counts().changed()),
                Texts.of("exchange.undo"),
                undo);
    }

    private Component grid(List<ReportRow> rows) {
        var grid = new RecordGrid<ReportRow>(Texts.of("exchange.report.records"))
                .column(Texts.of("exchange.line"), row -> String.valueOf(row.line()), null)
                .width("72px", 0)
                .component(Texts.of(item.kind()), this::link, null)
                .width("280px", 2)
                .component(Texts.of("exchange.happened"), ReportPart::mark, null)
                .width("144px", 0)
                .component(Texts.of("exchange.what"), ReportPart::what, null)
                .width("280px", 2)
                .compact(row ->
                        List.of(link(row), mark(row), SmallText.of(Texts.of("exchange.row", row.line())), what(row)));
        grid.load(
                page -> rows.stream().skip(page.offset()).limit(page.limit()).toList(), rows::size, Span::new, _ -> {});
        return grid;
    }

    private Component link(ReportRow row) {
        var link = new Anchor(
                RecordRef.of(item.kind().record(), row.record()).path(),
                row.name().isEmpty() ? Texts.of("exchange.unseen") : row.name());
        link.addClassName("s-wrap");
        return link;
    }

    private static Component mark(ReportRow row) {
        if (row.takenBack()) {
            return new StateMark(Tone.UNKNOWN, Texts.of("exchange.report.back"));
        }
        if (row.onlyAddedPart()) {
            return Words.newPart();
        }
        return row.created()
                ? new StateMark(Tone.GOOD, Texts.of("exchange.Outcome.NEW"))
                : new StateMark(Tone.PARTLY, Texts.of("exchange.report.wasChanged"));
    }

    private static String part(ReportRow row) {
        return row.partChanged().isEmpty()
                ? Texts.of("exchange.report.indicator.new", row.part())
                : Texts.of("exchange.report.indicator.changed", row.part(), labels(row.partChanged()));
    }

    private static String labels(List<String> keys) {
        return keys.stream().map(Texts::of).collect(Collectors.joining(", "));
    }

    private static Component what(ReportRow row) {
        var text = SmallText.of(
                row.leftWhy().isEmpty()
                        ? Stream.of(labels(row.changed()), row.part().isEmpty() ? "" : part(row))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(" · "))
                        : Texts.of(row.leftWhy()));
        text.addClassName("s-wrap");
        return text;
    }
}

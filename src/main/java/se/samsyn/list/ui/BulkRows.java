package se.samsyn.list.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.samsyn.list.BulkPreview;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Texts;

/** What would become of many records, as a table from before to after; what cannot be changed first, with the reason. */
final class BulkRows {

    /** More than this nobody reads; the rest is said by its number. */
    private static final int SHOWN = 100;

    private BulkRows() {}

    static <R> Component of(BulkPreview<R> preview) {
        var content = new Div();
        content.addClassName("s-stack");
        var refused = preview.refused();
        var changed = preview.changed();
        var already = preview.rows().size() - refused.size() - changed.size();
        var summary = new Paragraph(Texts.of("list.bulk.preview", changed.size(), refused.size(), already));
        summary.getElement().setAttribute("role", "status");
        content.add(summary);
        if (!refused.isEmpty()) {
            var table = new DataTable(
                    Texts.of("list.bulk.refused.caption"),
                    List.of(Texts.of("list.bulk.record"), Texts.of("list.bulk.why")));
            refused.stream().limit(SHOWN).forEach(row -> table.row(link(preview, row), new Span(words(row.refused()))));
            content.add(table, more(refused.size()));
        }
        if (!changed.isEmpty()) {
            var table = new DataTable(
                    Texts.of("list.bulk.changed.caption", preview.field().label()),
                    List.of(Texts.of("list.bulk.record"), Texts.of("list.bulk.before"), Texts.of("list.bulk.after")));
            changed.stream()
                    .limit(SHOWN)
                    .forEach(row -> table.row(
                            link(preview, row),
                            before(words(preview.field(), row.said())),
                            new Span(words(preview.field(), row.says()))));
            content.add(table, more(changed.size()));
        }
        return content;
    }

    static String words(BulkField<?> field, String said) {
        return said.isEmpty() ? Texts.of("list.bulk.nothing") : field.words().apply(said);
    }

    static String words(@org.jspecify.annotations.Nullable RuleViolation refused) {
        return refused == null ? "" : Texts.of(refused.key(), refused.parameters());
    }

    static Component before(String words) {
        var before = new Span(words);
        before.addClassName("s-bulk-before");
        return before;
    }

    /** Nothing where all are shown. */
    static Component more(int all) {
        var more = new Paragraph(all > SHOWN ? Texts.of("list.bulk.more", all - SHOWN) : "");
        more.addClassName("s-small");
        more.setVisible(all > SHOWN);
        return more;
    }

    static List<Long> first(List<Long> ids) {
        return ids.subList(0, Math.min(SHOWN, ids.size()));
    }

    private static <R> Component link(BulkPreview<R> preview, BulkPreview.Row<R> row) {
        if (row.read() == null) {
            return new Span(row.name());
        }
        var link = new Anchor(RecordRef.of(preview.change().kind(), row.id()).path(), row.name());
        link.setTarget("_blank");
        return link;
    }
}

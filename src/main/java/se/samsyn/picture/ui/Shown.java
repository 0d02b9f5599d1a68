package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samsyn.picture.PictureCharts;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureWords;
import se.samsyn.picture.Wording;
import se.samsyn.shared.chart.TimeBars;
import se.samsyn.shared.ui.SourceNote;

/**
 * What every section of a picture is drawn from, and small pieces they have in common.
 *
 * @param frozen whether it is an edition, whose figures open what was frozen
 * @param open names of the tables that the user has opened, which stay open when the figures change
 */
record Shown(
        PictureContent content,
        Wording wording,
        PictureWords words,
        PictureCharts charts,
        RowLinks links,
        boolean frozen,
        Set<String> open) {

    static Shown of(PictureContent content, Wording wording, boolean frozen, Set<String> open) {
        return new Shown(
                content,
                wording,
                new PictureWords(wording, content),
                new PictureCharts(wording, content),
                new RowLinks(content.frame()),
                frozen,
                open);
    }

    static Set<String> noneOpen() {
        return new HashSet<>();
    }

    String text(String key, Object... parameters) {
        return wording.of(key, parameters);
    }

    /** A figure, written as a number. */
    Component figure(String id, Rows rows, int count) {
        return figure(id, rows, count, wording.number(count));
    }

    /** A figure in words. What an edition does not hold the rows of is words only. */
    Component figure(String id, Rows rows, int count, String words) {
        if (frozen && rows.when() != Rows.When.PERIOD) {
            return new Span(words);
        }
        var figure = opener(id, rows, count);
        figure.add(words);
        return figure;
    }

    /** What opens the rows of a figure, still without anything in it. */
    HtmlContainer opener(String id, Rows rows, int count) {
        return named(
                frozen
                        ? new FrozenFigure(rows, count, () -> FrozenDialog.open(this, rows))
                        : new RowLink(rows, count, links.path(rows)),
                id);
    }

    /** That there is nothing in the period, and what lies around it, each leading to its rows. */
    Component outside(String id, Rows earlier, int before, Rows later, int after) {
        var words = new Span(text("picture.outside.none"));
        if (before > 0) {
            words.add(new Text(", "), figure(id + "-earlier", earlier, before, words().earlier(before)));
        }
        if (after > 0) {
            words.add(new Text(", "), figure(id + "-later", later, after, words().later(after)));
        }
        return words;
    }

    /** The figures of a chart, for those who cannot see it or want them exactly. */
    NativeDetails table(String name, Component table) {
        var details = new NativeDetails(text("picture.table"), table);
        details.addClassName("s-as-table");
        details.getSummary().setId("sum-" + name);
        details.setOpen(open.contains(name));
        details.addToggleListener(event -> {
            if (event.isOpened()) {
                open.add(name);
            } else {
                open.remove(name);
            }
        });
        return details;
    }

    /** Twice, because letters must be as large on a phone as beside text; the style sheet shows the one that fits. */
    static Div timeBars(String title, List<TimeBars.Bar> bars) {
        var wide = new Svg(TimeBars.svg(title, bars, TimeBars.Size.WIDE));
        wide.addClassName("s-wide-only");
        var narrow = new Svg(TimeBars.svg(title, bars, TimeBars.Size.NARROW));
        narrow.addClassName("s-narrow-only");
        var chart = new Div(wide, narrow);
        chart.addClassName("s-chart");
        return chart;
    }

    Div sources(List<String> sources) {
        var notes = new Div();
        notes.addClassName("s-stack-tight");
        sources.forEach(source -> notes.add(new SourceNote(source)));
        return notes;
    }

    /** Keeps its identity through a redraw, so that the focus can be given back to it. */
    static <T extends Component> T named(T component, String id) {
        component.setId("p-" + id);
        return component;
    }

    static Span span(String className, String text) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }

    static Anchor link(String id, String path, String text) {
        return named(new Anchor(path, text), id);
    }

    static Div note(String what, String why, Component... more) {
        var strong = new Paragraph(what);
        strong.addClassName("s-strong");
        var note = new Div(strong);
        note.add(more);
        note.add(span("s-small", why));
        note.addClassName("s-no-data");
        return note;
    }
}

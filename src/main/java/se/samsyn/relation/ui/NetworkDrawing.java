package se.samsyn.relation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.OrgRole;
import se.samsyn.relation.Network;
import se.samsyn.relation.Network.Line;
import se.samsyn.relation.Network.Node;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Texts;

/**
 * The network in columns, with lines between them. The names are links in lists, so that they are read and reached as any
 * others; the lines say nothing that the table below does not, and are hidden from those who have it read to them.
 */
@StyleSheet("context://_static/network.css")
class NetworkDrawing extends Composite<Div> {

    /** As the style sheet has it. */
    private static final int ROW = 32;

    private static final int WIDTH = 100;

    private final Network network;

    /** @param link where somebody's name leads */
    NetworkDrawing(Network network, @Nullable RecordRef middle, Function<Node, String> link) {
        this.network = network;
        var drawing = new Div();
        drawing.addClassName("s-network");
        var height = network.columns().stream().mapToInt(List::size).max().orElse(0);
        for (var i = 0; i < network.columns().size(); i++) {
            var column = network.columns().get(i);
            if (i > 0) {
                var lines = lines(network.columns().get(i - 1), column, height);
                lines.setClassName("s-far", i > 1);
                drawing.add(lines);
            }
            var list = new UnorderedList();
            list.setClassName("s-far", i > 1);
            list.getElement().setAttribute("aria-label", heading(column));
            column.forEach(node -> list.add(item(node, middle, link)));
            drawing.add(list);
        }
        getContent().add(legend(), drawing);
    }

    private static String heading(List<Node> column) {
        return Texts.of(
                "relation.network.column." + column.getFirst().record().kind().name());
    }

    private static ListItem item(Node node, @Nullable RecordRef middle, Function<Node, String> link) {
        var name = new Anchor(link.apply(node), node.name());
        name.setTitle(node.name());
        if (node.record().equals(middle)) {
            name.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(name);
    }

    private Div lines(List<Node> left, List<Node> right, int height) {
        var svg = new StringBuilder("<svg viewBox='0 0 %1$d %2$d' height='%2$d' preserveAspectRatio='none'>"
                .formatted(WIDTH, height * ROW));
        network.lines().stream()
                .filter(line -> left.contains(line.from()) && right.contains(line.to()))
                .sorted((one, other) -> other.role().compareTo(one.role()))
                .forEach(line -> svg.append(path(
                        line,
                        ROW * Network.place(left, line.from(), height),
                        ROW * Network.place(right, line.to(), height))));
        var lines = new Div(new Svg(svg.append("</svg>").toString()));
        lines.addClassName("s-ties");
        lines.getElement().setAttribute("aria-hidden", "true");
        return lines;
    }

    private static String path(Line line, double from, double to) {
        return String.format(
                Locale.ROOT,
                "<path class='%s' d='M0 %.1fC%d %.1f %d %.1f %d %.1f'/>",
                style(line.role()),
                from,
                WIDTH / 2,
                from,
                WIDTH / 2,
                to,
                WIDTH,
                to);
    }

    private static String style(OrgRole role) {
        return switch (role) {
            case ACCOUNTABLE -> "s-tie-strong";
            case IMPLEMENTING, EXTENDING -> "s-tie-plain";
            case FUNDING, REPORTING, CONSULTED -> "s-tie-thin";
        };
    }

    private static UnorderedList legend() {
        var legend = new UnorderedList();
        legend.addClassName("s-legend");
        List.of("strong", "plain", "thin").forEach(sort -> legend.add(sample(sort)));
        return legend;
    }

    private static ListItem sample(String sort) {
        var line = new Span(new Svg("<svg viewBox='0 0 28 8' width='28' height='8' aria-hidden='true'>"
                + "<line class='s-tie-" + sort + "' x1='0' y1='4' x2='28' y2='4'/></svg>"));
        line.addClassName("s-tie-sample");
        return new ListItem(line, new Span(Texts.of("relation.network." + sort)));
    }
}

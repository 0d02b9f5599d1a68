package se.samsyn.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.OrgRole;
import se.samsyn.shared.RecordRef;

/**
 * Who takes part in what, in columns that can be drawn beside each other with lines between neighbours: agencies and
 * initiatives, or what stands in the middle, its neighbours, and theirs. Each column is ordered so that lines cross
 * little: by where its neighbours stand, as in Sugiyama's layered drawings (Sugiyama, Tagawa and Toda 1981).
 *
 * @param columns from the left
 * @param lines between columns that stand beside each other
 * @param leftOut how many agencies and initiatives there was no room for
 */
public record Network(List<List<Node>> columns, List<Line> lines, int leftOut) {

    /** The most that stands in a column: more would be drawn, and not be seen. */
    static final int ROOM = 40;

    /** How often the columns are ordered by each other; further rounds change next to nothing. */
    private static final int ROUNDS = 6;

    /** Somebody or something in the network. */
    public record Node(RecordRef record, String name) {}

    /** @param role the first of the agency's roles in the initiative, in the order of {@link OrgRole} */
    public record Line(Node from, Node to, OrgRole role) {}

    static Network of(List<Tie> ties, @Nullable AgencyId agency, @Nullable InitiativeId initiative) {
        var lines = lines(ties);
        var middle = initiative != null ? initiative.ref() : agency != null ? agency.ref() : null;
        var columns = middle == null ? two(lines) : three(lines, middle);
        var all = columns.stream().mapToInt(List::size).sum();
        var kept = roomFor(columns, lines);
        var drawn = drawn(kept, lines);
        return new Network(
                ordered(kept, drawn),
                drawn,
                all - kept.stream().mapToInt(List::size).sum());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** One for each agency in each initiative. */
    private static List<Line> lines(List<Tie> ties) {
        Map<List<RecordRef>, Line> lines = new LinkedHashMap<>();
        ties.stream().sorted(Comparator.comparing(Tie::role)).forEach(tie -> {
            var agency = tie.agency().ref();
            var initiative = tie.initiative().ref();
            lines.putIfAbsent(
                    List.of(agency, initiative),
                    new Line(
                            new Node(agency, tie.agencyName()),
                            new Node(initiative, tie.initiativeName()),
                            tie.role()));
        });
        return List.copyOf(lines.values());
    }

    private static List<List<Node>> two(List<Line> lines) {
        return List.of(
                lines.stream().map(Line::from).distinct().toList(),
                lines.stream().map(Line::to).distinct().toList());
    }

    private static List<List<Node>> three(List<Line> lines, RecordRef middle) {
        var centre = ends(lines)
                .filter(node -> node.record().equals(middle))
                .distinct()
                .toList();
        var near = around(lines, centre);
        var far = around(lines, near).stream()
                .filter(node -> !centre.contains(node))
                .toList();
        return Stream.of(centre, near, far).filter(column -> !column.isEmpty()).toList();
    }

    private static List<Node> around(List<Line> lines, List<Node> nodes) {
        return lines.stream()
                .filter(line -> nodes.contains(line.from()) != nodes.contains(line.to()))
                .map(line -> nodes.contains(line.from()) ? line.to() : line.from())
                .distinct()
                .toList();
    }

    /** Those with the most lines stay; who comes in the third column only if it is tied to one that stayed in the second. */
    private static List<List<Node>> roomFor(List<List<Node>> columns, List<Line> lines) {
        var kept = new ArrayList<List<Node>>();
        for (var column : columns) {
            var before = kept.isEmpty() ? null : kept.getLast();
            var degree = lines.stream()
                    .filter(line -> before == null || before.contains(line.from()) || before.contains(line.to()))
                    .flatMap(line -> Stream.of(line.from(), line.to()))
                    .collect(Collectors.groupingBy(node -> node, Collectors.counting()));
            kept.add(column.stream()
                    .filter(degree::containsKey)
                    .sorted(Comparator.comparing((Node node) -> -degree.getOrDefault(node, 0L))
                            .thenComparing(Node::name)
                            .thenComparing(node -> node.record().id()))
                    .limit(ROOM)
                    .toList());
        }
        return kept;
    }

    /** From the left to the right, of those that are there. */
    private static List<Line> drawn(List<List<Node>> columns, List<Line> lines) {
        Map<Node, Integer> column = new HashMap<>();
        for (var i = 0; i < columns.size(); i++) {
            for (var node : columns.get(i)) {
                column.put(node, i);
            }
        }
        return lines.stream()
                .filter(line -> column.keySet().containsAll(List.of(line.from(), line.to())))
                .map(line -> column.getOrDefault(line.from(), 0) < column.getOrDefault(line.to(), 0)
                        ? line
                        : new Line(line.to(), line.from(), line.role()))
                .toList();
    }

    private static List<List<Node>> ordered(List<List<Node>> columns, List<Line> lines) {
        Map<Node, Set<Node>> neighbours = new HashMap<>();
        for (var line : lines) {
            neighbours.computeIfAbsent(line.from(), _ -> new HashSet<>()).add(line.to());
            neighbours.computeIfAbsent(line.to(), _ -> new HashSet<>()).add(line.from());
        }
        var ordered = new ArrayList<>(columns);
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 1; i < ordered.size(); i++) {
                ordered.set(i, by(ordered.get(i), ordered.get(i - 1), neighbours));
            }
            for (var i = ordered.size() - 2; i >= 0; i--) {
                ordered.set(i, by(ordered.get(i), ordered.get(i + 1), neighbours));
            }
        }
        return ordered;
    }

    /** By the mean place of those that they are tied to in the column beside; who is tied to none there stays last. */
    private static List<Node> by(List<Node> column, List<Node> beside, Map<Node, Set<Node>> neighbours) {
        Map<Node, Double> place = new HashMap<>();
        for (var node : column) {
            place.put(
                    node,
                    neighbours.getOrDefault(node, Set.of()).stream()
                            .mapToInt(beside::indexOf)
                            .filter(at -> at >= 0)
                            .average()
                            .orElse(beside.size()));
        }
        return column.stream()
                .sorted(Comparator.comparing((Node node) -> place.getOrDefault(node, 0.0))
                        .thenComparing(Node::name))
                .toList();
    }

    private static Stream<Node> ends(List<Line> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.from(), line.to()));
    }

    /** Where somebody stands in a column that is centred among {@code height} rows, counted from 0 at the top. */
    public static double place(List<Node> column, Node node, int height) {
        return (height - column.size()) / 2.0 + column.indexOf(node) + 0.5;
    }
}

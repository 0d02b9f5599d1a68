package se.samsyn.shared.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A plain map: outlines, and places as points in them, without a ground map to fetch. North is up; a degree of longitude
 * is as much shorter than one of latitude as it is there.
 */
public final class MapDrawing {

    private static final double WIDTH = 320;
    private static final double MARGIN = 14;
    /** A map of one point would be a speck: at least this many degrees of latitude are shown. */
    private static final double LEAST = 0.02;

    /** Degrees east and north. */
    public record Position(double east, double north) {}

    /** A closed line; strong where it is what the map is about. */
    public record Outline(boolean strong, List<Position> ring) {}

    /** A place; the one that the map is about has its name beside it. */
    public record Place(boolean strong, String name, Position at) {}

    private final double west;
    private final double north;
    private final double narrow;
    private final double scale;
    private final double height;

    private MapDrawing(List<Position> all) {
        var south = least(all.stream().mapToDouble(Position::north));
        north = Math.max(most(all.stream().mapToDouble(Position::north)), south + LEAST);
        west = least(all.stream().mapToDouble(Position::east));
        narrow = Math.cos(Math.toRadians((south + north) / 2));
        var wide = Math.max((most(all.stream().mapToDouble(Position::east)) - west) * narrow, LEAST);
        scale = (WIDTH - 2 * MARGIN) / Math.max(wide, (north - south) * 0.75);
        height = (north - south) * scale + 2 * MARGIN;
    }

    /**
     * @param title what is shown, read out instead of it
     * @return "" where there is nothing to draw
     */
    public static String svg(String title, List<Outline> outlines, List<Place> places) {
        var all = Stream.concat(
                        outlines.stream().flatMap(outline -> outline.ring().stream()),
                        places.stream().map(Place::at))
                .toList();
        return all.isEmpty() ? "" : new MapDrawing(all).draw(title, outlines, places);
    }

    private String draw(String title, List<Outline> outlines, List<Place> places) {
        var svg = new SvgText(title, (int) WIDTH, (int) Math.ceil(height)).fromTheLeft();
        outlines.forEach(outline ->
                svg.path(outline.strong() ? "c-land c-land-strong" : "c-land", Paint.UNKNOWN_TINT, path(outline)));
        places.stream().filter(place -> !place.strong()).forEach(place -> dot(svg, Paint.CONTEXT, place, 3));
        places.stream().filter(Place::strong).forEach(place -> {
            dot(svg, Paint.ACCENT, place, 5.5);
            var left = x(place.at()) > WIDTH * 0.6;
            svg.text(
                    left ? "end" : "start",
                    x(place.at()) + (left ? -10 : 10),
                    y(place.at()) + 5,
                    14,
                    true,
                    place.name());
        });
        return svg.toString();
    }

    private void dot(SvgText svg, Paint paint, Place place, double radius) {
        svg.path(
                paint.style() + " c-dot",
                paint,
                "M" + n(x(place.at()) - radius) + " " + n(y(place.at())) + "a" + n(radius) + " " + n(radius) + " 0 1 0 "
                        + n(2 * radius) + " 0a" + n(radius) + " " + n(radius) + " 0 1 0 -" + n(2 * radius) + " 0z");
    }

    private String path(Outline outline) {
        var path = new StringBuilder();
        outline.ring()
                .forEach(point -> path.append(path.isEmpty() ? "M" : "L")
                        .append(n(x(point)))
                        .append(' ')
                        .append(n(y(point))));
        return path.append('z').toString();
    }

    private double x(Position position) {
        return MARGIN + (position.east() - west) * narrow * scale;
    }

    private double y(Position position) {
        return MARGIN + (north - position.north()) * scale;
    }

    private static String n(double value) {
        return SvgText.number(value);
    }

    private static double least(DoubleStream values) {
        return values.min().orElse(0);
    }

    private static double most(DoubleStream values) {
        return values.max().orElse(0);
    }
}

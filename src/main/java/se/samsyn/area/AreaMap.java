package se.samsyn.area;

import java.util.List;

/**
 * Where areas lie.
 *
 * @param outlines the rings of the areas whose boundary is known, each a closed line
 * @param spots the areas of which one point is known
 */
public record AreaMap(List<Outline> outlines, List<Spot> spots) {

    /** A ring of an area's boundary. */
    public record Outline(AreaId area, List<Point> ring) {}

    /** An area as a point in it. */
    public record Spot(AreaId area, String name, AreaKind kind, Point at) {}

    /** Degrees east and north (WGS 84). */
    public record Point(double east, double north) {}
}

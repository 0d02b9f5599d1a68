package se.samsyn.shared.chart;

import java.util.List;

/** How a whole is shared between states: a bar in parts, each with its shape and its figure, never colour alone. */
public final class StateBar {

    private static final int HEIGHT = 28;

    private StateBar() {}

    /**
     * @param shape the inside of a 10 × 10 SVG, drawn in {@code ink} on {@code tint}
     * @param count 0 leaves the part out
     */
    public record Part(String label, int count, String shape, Paint ink, Paint tint) {}

    public static String svg(String title, List<Part> parts, int width) {
        var svg = new SvgText(title, width, HEIGHT);
        var shown = parts.stream().filter(part -> part.count() > 0).toList();
        var total = shown.stream().mapToInt(Part::count).sum();
        // every part is wide enough for its shape and figure; what is left is shared by their counts
        var least = Math.min(52.0, width / (double) Math.max(1, shown.size()));
        var left = width - least * shown.size();
        var x = 0.0;
        for (var part : shown) {
            var wide = least + left * part.count() / total;
            svg.rect(part.tint().style(), part.tint(), x, 0, Math.max(1, wide - 2), HEIGHT);
            svg.shape(part.ink(), x + 10, 9, 1, part.shape());
            svg.text("start", x + 27, 19, 13, true, String.valueOf(part.count()));
            x += wide;
        }
        return svg.toString();
    }
}

package se.samsyn.shared.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts over time as bars, plain or stacked. Draws nothing for zero but a mark on the axis; a bar whose time is not over,
 * or not whole, is drawn open, so that it is not read as a fall.
 */
public final class TimeBars {

    private static final int TOP = 22;
    private static final int BOTTOM = 22;
    private static final int SIZE = 12;

    private TimeBars() {}

    /**
     * @param width of the drawing in its own units: 720 beside text, 340 on a phone; letters are 12 units high
     * @param shortLabels used under the bars where there is no room for {@code labels}
     */
    public record Size(int width, int height, boolean shortLabels) {

        public static final Size WIDE = new Size(720, 200, false);
        public static final Size NARROW = new Size(340, 180, true);
    }

    /** @param partial whether the bar covers less than the others */
    public record Bar(String label, String shortLabel, List<Integer> parts, boolean partial) {

        int total() {
            return parts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public static String svg(String title, List<Bar> bars, Size size) {
        var svg = new SvgText(title, size.width(), size.height());
        var highest = Math.max(1, bars.stream().mapToInt(Bar::total).max().orElse(1));
        var step = size.width() / (double) Math.max(1, bars.size());
        var wide = Math.min(44, step * 0.72);
        var base = size.height() - BOTTOM;
        svg.line("c-line", Paint.LINE, 0, base + 0.5, size.width(), base + 0.5);
        IntStream.range(0, bars.size()).forEach(index -> {
            var bar = bars.get(index);
            var middle = step * (index + 0.5);
            draw(svg, bar, middle - wide / 2, wide, base, (base - TOP) / (double) highest);
            var label = size.shortLabels() ? bar.shortLabel() : bar.label();
            svg.text("middle", middle, size.height() - 6, SIZE, false, label);
        });
        return svg.toString();
    }

    private static void draw(SvgText svg, Bar bar, double x, double wide, double base, double unit) {
        var top = base;
        for (var index = 0; index < bar.parts().size(); index++) {
            var high = bar.parts().get(index) * unit;
            if (high > 0) {
                top -= high;
                var paint = paint(index);
                if (bar.partial()) {
                    svg.path("c-open " + paint.style(), paint, frame(x, top, wide, high));
                } else {
                    svg.rect(paint.style(), paint, x, top, wide, high);
                }
            }
        }
        svg.text("middle", x + wide / 2, top - 6, SIZE, bar.total() > 0, String.valueOf(bar.total()));
    }

    /** An outline 1.5 units thick, as a filled path, so that print and page need no strokes. */
    private static String frame(double x, double y, double width, double height) {
        var line = Math.min(1.5, height / 2);
        return "M%s %sh%sv%sh%sz M%s %sv%sh%sv%sz"
                .formatted(
                        SvgText.number(x),
                        SvgText.number(y),
                        SvgText.number(width),
                        SvgText.number(height),
                        SvgText.number(-width),
                        SvgText.number(x + line),
                        SvgText.number(y + line),
                        SvgText.number(height - 2 * line),
                        SvgText.number(width - 2 * line),
                        SvgText.number(-(height - 2 * line)));
    }

    private static Paint paint(int part) {
        return switch (part) {
            case 0 -> Paint.ACCENT;
            case 1 -> Paint.CONTEXT;
            case 2 -> Paint.ACCENT_2;
            default -> Paint.ACCENT_3;
        };
    }
}

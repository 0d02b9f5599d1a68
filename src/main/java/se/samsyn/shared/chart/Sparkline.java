package se.samsyn.shared.chart;

import java.util.List;
import java.util.Locale;

/**
 * A line without words or scale beside a figure that says what it is; hidden from those who have it read to them. Drawn
 * in the colour of the text around it.
 */
public final class Sparkline {

    private static final double WIDTH = 80;
    private static final double HEIGHT = 24;
    private static final double MARGIN = 3;

    private Sparkline() {}

    /** @param values in order of time, evenly spaced; fewer than two give an empty drawing, for one value has no course */
    public static String svg(List<? extends Number> values) {
        var svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' class='s-sparkline' viewBox='0 0 80 24'"
                + " width='80' height='24' aria-hidden='true' fill='none'>");
        if (values.size() > 1) {
            var least = values.stream().mapToDouble(Number::doubleValue).min().orElse(0);
            var most = values.stream().mapToDouble(Number::doubleValue).max().orElse(0);
            var points = new StringBuilder();
            for (var i = 0; i < values.size(); i++) {
                points.append(i == 0 ? "" : " ")
                        .append(number(x(i, values.size())))
                        .append(',')
                        .append(number(y(values.get(i).doubleValue(), least, most)));
            }
            svg.append("<polyline points='%s' stroke='currentColor' stroke-width='1.5' stroke-linejoin='round'/>"
                    .formatted(points));
            svg.append("<circle cx='%s' cy='%s' r='2.5' fill='currentColor'/>"
                    .formatted(
                            number(x(values.size() - 1, values.size())),
                            number(y(values.getLast().doubleValue(), least, most))));
        }
        return svg.append("</svg>").toString();
    }

    private static double x(int index, int count) {
        return MARGIN + index * (WIDTH - 2 * MARGIN) / (count - 1);
    }

    private static double y(double value, double least, double most) {
        return most == least ? HEIGHT / 2 : HEIGHT - MARGIN - (value - least) / (most - least) * (HEIGHT - 2 * MARGIN);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

package se.samsyn.shared.chart;

import java.util.List;

/** Counts over time at the size of a word, under a key figure; they are given as words and a table elsewhere. */
public final class SparkBars {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 24;

    private SparkBars() {}

    public static String svg(List<Integer> counts) {
        var svg = new SvgText("", WIDTH, HEIGHT).fromTheLeft();
        var highest =
                Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        var step = WIDTH / (double) Math.max(1, counts.size());
        for (var index = 0; index < counts.size(); index++) {
            var high = (HEIGHT - 2.0) * counts.get(index) / highest;
            // zero is a line on the ground, not nothing
            svg.rect(
                    counts.get(index) == 0 ? Paint.CONTEXT.style() : Paint.ACCENT_2.style(),
                    counts.get(index) == 0 ? Paint.CONTEXT : Paint.ACCENT_2,
                    step * index,
                    HEIGHT - Math.max(1, high),
                    step * 0.72,
                    Math.max(1, high));
        }
        return svg.toString();
    }
}

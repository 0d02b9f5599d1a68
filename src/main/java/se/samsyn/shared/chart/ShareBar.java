package se.samsyn.shared.chart;

/** One figure's length beside the others of its column; the figure itself stands next to it as text. */
public final class ShareBar {

    private ShareBar() {}

    /** @param highest of the column; at least {@code value} */
    public static String svg(int value, int highest, int width) {
        var svg = new SvgText("", width, 10);
        if (value > 0) {
            svg.rect(
                    Paint.ACCENT.style(),
                    Paint.ACCENT,
                    0,
                    1,
                    Math.max(2, width * (double) value / Math.max(1, highest)),
                    8);
        }
        return svg.toString();
    }
}

package se.samsyn.shared.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes SVG: every text and attribute is escaped here, so that a name can hold whatever it likes. */
final class SvgText {

    private final StringBuilder out = new StringBuilder();
    private String start;

    /** @param title what the chart shows, read out instead of it; "" for a drawing that says nothing of its own */
    SvgText(String title, int width, int height) {
        this.start = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                .formatted(width, height, width, height);
        out.append(title.isEmpty() ? " aria-hidden=\"true\">" : " role=\"img\"><title>" + escape(title) + "</title>");
    }

    /** Stands at the left of a space that is wider than the drawing, not in the middle of it. */
    SvgText fromTheLeft() {
        start += " preserveAspectRatio=\"xMinYMid\"";
        return this;
    }

    SvgText rect(String style, Paint paint, double x, double y, double width, double height) {
        out.append("<rect class=\"").append(style).append("\" ").append(paint.attributes());
        attribute("x", x).attribute("y", y).attribute("width", width).attribute("height", height);
        out.append("/>");
        return this;
    }

    SvgText line(String style, Paint paint, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"").append(style).append("\" ").append(paint.attributes());
        attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2);
        out.append("/>");
        return this;
    }

    SvgText path(String style, Paint paint, String d) {
        out.append("<path class=\"").append(style).append("\" ").append(paint.attributes());
        out.append(" d=\"").append(d).append("\"/>");
        return this;
    }

    SvgText text(String anchor, double x, double y, int size, boolean strong, String words) {
        out.append("<text class=\"")
                .append(strong ? "c-strong" : "c-text")
                .append("\" fill=\"")
                .append(strong ? "#1f2423" : "#565b58")
                .append("\" font-family=\"'Source Sans 3', sans-serif\"")
                .append(strong ? " font-weight=\"600\"" : "")
                .append(" text-anchor=\"")
                .append(anchor)
                .append('"');
        attribute("font-size", size).attribute("x", x).attribute("y", y);
        out.append('>').append(escape(words)).append("</text>");
        return this;
    }

    /** A shape drawn in a 10 × 10 box, moved to where it belongs. */
    SvgText shape(Paint paint, double x, double y, double scale, String inside) {
        out.append("<g transform=\"translate(")
                .append(number(x))
                .append(' ')
                .append(number(y))
                .append(") scale(")
                .append(number(scale))
                .append(")\" class=\"")
                .append(paint.style())
                .append("\" color=\"")
                .append(paint.plain())
                .append("\">")
                .append(inside.replace("currentColor", paint.plain()).replace("'", "\""))
                .append("</g>");
        return this;
    }

    @Override
    public String toString() {
        return start + out + "</svg>";
    }

    private SvgText attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                // control characters are not allowed in XML at all
                default -> escaped.appendCodePoint(point < ' ' && point != '\n' && point != '\t' ? ' ' : point);
            }
        });
        return escaped.toString();
    }
}

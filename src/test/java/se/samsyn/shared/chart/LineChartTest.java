package se.samsyn.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import se.samsyn.shared.chart.LineChart.Level;
import se.samsyn.shared.chart.LineChart.Point;
import se.samsyn.shared.chart.LineChart.Step;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineChartTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Test
    void draws_a_dot_a_measurement_and_says_what_it_shows() throws Exception {
        var svg = read(new LineChart("Kränkningar: från 20 till 8", List.of(point(0, 20), point(30, 12), point(60, 8)))
                .baseline(new Level("Utgångsläge 20", 20))
                .target(new Level("Mål 5", 5))
                .svg());

        assertThat(svg.getDocumentElement().getAttribute("aria-label")).isEqualTo("Kränkningar: från 20 till 8");
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(svg.getDocumentElement().getTextContent()).contains("Utgångsläge 20", "Mål 5");
    }

    @Test
    void no_line_strikes_a_label_through() {
        var svg = new LineChart("x", List.of(point(0, 7), point(30, 4)))
                .baseline(new Level("Utgångsläge 6", 6))
                .target(new Level("Mål 1", 1))
                .svg();

        assertThat(svg.indexOf("Utgångsläge 6")).isGreaterThan(svg.lastIndexOf("<path"));
        assertThat(svg.indexOf("Mål 1")).isGreaterThan(svg.lastIndexOf("<path"));
    }

    @Test
    void targets_by_day_are_a_stair_as_far_as_they_go_and_a_figure_that_may_change_is_a_ring() throws Exception {
        var svg = new LineChart("x", List.of(point(0, 10), new Point(DAY.plusDays(50), 20, true)))
                .targets(
                        null,
                        List.of(new Step("Mål 60", DAY.plusDays(100), 60), new Step("Delmål 30", DAY.plusDays(50), 30)))
                .svg();
        var circles = read(svg).getElementsByTagName("circle");

        assertThat(svg).containsPattern("M52\\.0 [\\d.]+H233\\.0V[\\d.]+H414\\.0H414\\.0");
        assertThat(x(circles.item(1))).isEqualTo(233.0);
        assertThat(circles.item(0).getAttributes().getNamedItem("fill").getNodeValue())
                .isEqualTo("#0b5c63");
        assertThat(circles.item(1).getAttributes().getNamedItem("fill").getNodeValue())
                .isEqualTo("#fbfaf8");
        assertThat(svg.indexOf("Mål 60</text>")).isGreaterThan(svg.lastIndexOf("<path"));
    }

    @Test
    void time_runs_true_to_scale() throws Exception {
        var circles = read(new LineChart("x", List.of(point(0, 1), point(10, 1), point(100, 1))).svg())
                .getElementsByTagName("circle");
        var first = x(circles.item(0));

        assertThat((x(circles.item(1)) - first) / (x(circles.item(2)) - first)).isBetween(0.09, 0.11);
    }

    @Test
    void everything_stands_within_the_drawing_whatever_the_values() throws Exception {
        for (var values : List.of(
                List.of(0.0),
                List.of(0.0, 0.0),
                List.of(-5.0, 5.0),
                List.of(0.001, 0.002),
                List.of(1e12, 3.0),
                List.of(98.5, 98.9))) {
            var points = new java.util.ArrayList<Point>();
            values.forEach(value -> points.add(point(points.size(), value)));
            var circles = read(new LineChart("x", points).svg()).getElementsByTagName("circle");
            for (var i = 0; i < circles.getLength(); i++) {
                var y = Double.parseDouble(
                        circles.item(i).getAttributes().getNamedItem("cy").getNodeValue());
                assertThat(y).as(values.toString()).isBetween(0.0, 190.0);
            }
        }
    }

    @Test
    void hostile_names_stay_text() throws Exception {
        var svg = new LineChart("</svg><script>alert('x')</script>", List.of(point(0, 1)))
                .target(new Level("<b>&\"", 2))
                .svg();

        assertThat(read(svg).getElementsByTagName("script").getLength()).isZero();
        assertThat(svg).doesNotContain("<script", "<b>");
    }

    @Test
    void a_mini_line_needs_two_values() throws Exception {
        assertThat(read(Sparkline.svg(List.of(1, 5, 3)))
                        .getElementsByTagName("polyline")
                        .getLength())
                .isEqualTo(1);
        assertThat(read(Sparkline.svg(List.of(1))).getDocumentElement().hasChildNodes())
                .isFalse();
        assertThat(Sparkline.svg(List.of(2, 2))).contains("12.0").doesNotContain("NaN");
    }

    private static Point point(int days, double value) {
        return new Point(DAY.plusDays(days), value);
    }

    private static double x(org.w3c.dom.Node circle) {
        return Double.parseDouble(circle.getAttributes().getNamedItem("cx").getNodeValue());
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}

package se.samsyn.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartsTest {

    private static final TimeBars.Bar WHOLE = new TimeBars.Bar("jan 26", "j", List.of(4, 2), false);
    private static final TimeBars.Bar EMPTY = new TimeBars.Bar("feb", "f", List.of(0, 0), false);
    private static final TimeBars.Bar PARTIAL = new TimeBars.Bar("mar", "m", List.of(3, 0), true);

    @Test
    void a_title_is_escaped_and_read_out() throws Exception {
        var svg = parse(TimeBars.svg("<script>alert('x')</script> & \u0001 🚂", List.of(WHOLE), TimeBars.Size.WIDE));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .startsWith("<script>alert('x')</script> &");
    }

    @Test
    void zero_has_no_bar_but_its_figure_and_a_partial_bar_is_open() throws Exception {
        var svg = parse(TimeBars.svg("T", List.of(WHOLE, EMPTY, PARTIAL), TimeBars.Size.WIDE));

        assertThat(svg.getElementsByTagName("rect").getLength())
                .as("two parts of the whole bar")
                .isEqualTo(2);
        assertThat(svg.getElementsByTagName("path").getLength())
                .as("the open bar")
                .isEqualTo(1);
        assertThat(svg.getDocumentElement().getTextContent()).contains("6", "0", "3", "jan 26");
    }

    @Test
    void a_phone_gets_short_labels() throws Exception {
        assertThat(parse(TimeBars.svg("T", List.of(WHOLE), TimeBars.Size.NARROW))
                        .getDocumentElement()
                        .getTextContent())
                .doesNotContain("jan 26");
    }

    @Test
    void a_chart_without_bars_is_still_a_chart() throws Exception {
        assertThat(parse(TimeBars.svg("T", List.of(), TimeBars.Size.WIDE))
                        .getElementsByTagName("line")
                        .getLength())
                .isEqualTo(1);
        assertThat(parse(SparkBars.svg(List.of())).getElementsByTagName("rect").getLength())
                .isZero();
        assertThat(parse(StateBar.svg("T", List.of(), 300))
                        .getElementsByTagName("rect")
                        .getLength())
                .isZero();
    }

    @Test
    void a_state_bar_shows_shape_and_figure_of_every_part_that_is_not_empty() throws Exception {
        var svg = parse(StateBar.svg(
                "Mål",
                List.of(
                        new StateBar.Part("På väg", 9, "<circle cx='5' cy='5' r='4'/>", Paint.GOOD, Paint.GOOD_TINT),
                        new StateBar.Part("Inte", 0, "<rect width='8' height='8'/>", Paint.BAD, Paint.BAD_TINT),
                        new StateBar.Part(
                                "Grå", 1, "<circle cx='5' cy='5' r='3'/>", Paint.UNKNOWN, Paint.UNKNOWN_TINT)),
                300));

        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(2);
        assertThat(svg.getDocumentElement().getTextContent()).isEqualTo("Mål91");
    }

    @Test
    void a_share_is_as_long_as_its_part_of_the_highest() throws Exception {
        var rect = parse(ShareBar.svg(5, 10, 120)).getElementsByTagName("rect").item(0);

        assertThat(rect.getAttributes().getNamedItem("width").getNodeValue()).isEqualTo("60");
        assertThat(parse(ShareBar.svg(0, 10, 120)).getElementsByTagName("rect").getLength())
                .isZero();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}

package se.samsyn.picture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.picture.EditionService;
import se.samsyn.picture.KnownRegistry;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;

class PictureViewTest extends UiTest {

    @Autowired
    private KnownRegistry registry;

    @Autowired
    private EditionService editions;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void an_empty_registry_says_what_to_do_first() {
        signIn(People.director());
        navigate(PictureView.class);

        await(() -> texts(Paragraph.class).contains("Här samlas läget"));
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("initiativ/ny");
        assertThat(find(Button.class).withText("Frys som utgåva").exists())
                .as("there is nothing to freeze")
                .isFalse();
        assertThat(texts(Span.class)).contains("Det finns inget att frysa än");
    }

    @Test
    void what_lies_before_the_period_is_not_an_empty_registry() {
        registry.run("insert into article (id, title, published_on) overriding system value values"
                + " (1, 'Gammal', '2020-01-01')");
        registry.run("insert into visit (id, name, kind, visited_on, place) overriding system value values"
                + " (1, 'Gammalt', 'MEDIA', '2020-01-01', '')");
        signIn(People.director());
        navigate(PictureView.class);

        await(() -> find(Anchor.class).withId("p-figure-articles-earlier").exists());
        assertThat(texts(Span.class))
                .contains("inga under perioden, 1 tidigare")
                .doesNotContain("inga artiklar är inlästa");
        assertThat(link("p-figure-visits-earlier").getHref()).startsWith("besok?till=");
    }

    @Test
    void a_member_is_not_offered_what_only_editors_may() {
        signIn(People.member(1L));
        navigate(PictureView.class);

        await(() -> texts(Paragraph.class).contains("Här samlas läget"));
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).doesNotContain("initiativ/ny");
        assertThat(find(Button.class).withText("Frys som utgåva").exists()).isFalse();
    }

    @Test
    void every_key_figure_leads_to_its_rows() {
        open();

        assertThat(link("p-figure-initiatives").getHref()).startsWith("initiativ?lage=pagar&");
        assertThat(link("p-figure-activities").getHref()).startsWith("aktiviteter?fran=");
        assertThat(link("p-figure-goals").getHref()).startsWith("mal?lage=pa-vag&oppna=ja");
        assertThat(link("p-figure-visits").getHref()).startsWith("besok?fran=");
        assertThat(link("p-cell-agency-1-1").getHref()).contains("initiativ=1", "aktor=1");
    }

    @Test
    void the_area_of_the_address_is_that_of_every_link() {
        registry.fill();
        signIn(People.director());
        UI.getCurrent().navigate("lagesbild", com.vaadin.flow.router.QueryParameters.of("omrade", "1"));

        await(() -> find(Anchor.class).withId("p-figure-activities").exists());
        assertThat(link("p-figure-activities").getHref()).contains("omrade=1");
    }

    @Test
    void what_is_logged_elsewhere_is_in_the_open_picture_within_two_seconds() {
        open();
        var before = link("p-figure-activities").getElement().getTextRecursively();
        registry.run(
                "insert into activity (id, initiative_id, agency_id, area_id, kind, held_on, recorded_by) overriding system value"
                        + " values (99, 2, 4, 1, 'MEETING', current_date, 'x')");
        var logged = Instant.now();
        as(People.member(4L), () -> {
            RecordChanged.publish(events, RecordKind.ACTIVITY, 1);
            return true;
        });

        await(() ->
                !link("p-figure-activities").getElement().getTextRecursively().equals(before));
        assertThat(Duration.between(logged, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(link("p-cell-area-2-1").getElement().getAttribute("aria-label"))
                .contains("Tåget i Alby: 1 aktivitet");
    }

    @Test
    void what_happens_in_another_municipality_does_not_redraw_it() throws InterruptedException {
        open();
        var figure = link("p-figure-activities");
        registry.run("delete from activity_agency");
        registry.run("delete from activity");
        as(People.coordinatorElsewhere(), () -> {
            RecordChanged.publish(events, RecordKind.ACTIVITY, 1);
            return true;
        });
        Thread.sleep(900);
        roundTrip();

        assertThat(link("p-figure-activities")).isSameAs(figure);
    }

    /** That something was sent would tell of it. */
    @Test
    void what_makes_no_difference_to_what_one_sees_is_not_sent() throws InterruptedException {
        open();
        var figure = link("p-figure-activities");
        as(People.member(4L), () -> {
            RecordChanged.publish(events, RecordKind.ACTIVITY, 1);
            return true;
        });
        Thread.sleep(900);
        roundTrip();

        assertThat(link("p-figure-activities")).isSameAs(figure);
    }

    @Test
    void freezing_from_the_picture_opens_the_edition() {
        open();
        test(find(Button.class).withText("Frys som utgåva").single()).click();
        test(find(TextField.class).withCaption("Namn").single()).setValue("Strategisk 2026");
        test(find(Button.class).withText("Frys utgåvan").single()).click();

        assertThat(getCurrentView()).isInstanceOf(EditionView.class);
        assertThat(as(People.director(), editions::list)).hasSize(1);
        assertThat(find(Anchor.class).withText("Ladda ner PDF").exists()).isTrue();
    }

    @Test
    void a_refused_freeze_keeps_what_was_typed() {
        open();
        test(find(Button.class).withText("Frys som utgåva").single()).click();
        test(find(TextField.class).withCaption("Namn").single()).setValue("x".repeat(201));
        test(find(Button.class).withText("Frys utgåvan").single()).click();

        var name = find(TextField.class).withCaption("Namn").single();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getValue()).hasSize(201);
        assertThat(as(People.director(), editions::list)).isEmpty();
    }

    @Test
    void the_period_can_be_chosen() {
        open();

        assertThat(find(Select.class).all())
                .anySatisfy(select -> assertThat(select.getValue()).isEqualTo(Period.Recent.M12));
    }

    @Test
    void a_year_that_is_over_is_a_period_that_the_address_may_name() {
        var last = java.time.LocalDate.now().getYear() - 1;

        var periods = Period.all(last, java.time.LocalDate.now());

        assertThat(Period.parse(String.valueOf(last), periods)).hasValueSatisfying(period -> {
            var query = period.query(java.time.LocalDate.now(), null);
            assertThat(query.from()).isEqualTo(last + "-01-01");
            assertThat(query.to()).isEqualTo(last + "-12-31");
        });
        assertThat(Period.parse(String.valueOf(last - 1), periods)).isEmpty();
    }

    private void open() {
        registry.fill();
        signIn(People.director());
        navigate(PictureView.class);
        await(() -> find(Anchor.class).withId("p-figure-activities").exists());
    }

    private Anchor link(String id) {
        return find(Anchor.class).withId(id).single();
    }

    private <T extends Component> String texts(Class<T> type) {
        return find(type).all().stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList()
                .toString();
    }
}

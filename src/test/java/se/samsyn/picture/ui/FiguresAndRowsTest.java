package se.samsyn.picture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.picture.EditionService;
import se.samsyn.picture.FreezeData;
import se.samsyn.picture.KnownRegistry;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureKind;
import se.samsyn.picture.PictureQuery;
import se.samsyn.picture.PictureService;
import se.samsyn.picture.TestWords;

/** Whoever doubts a figure opens it, and counts as many rows as it says: in the registry, or in what was frozen. */
class FiguresAndRowsTest extends UiTest {

    private static final LocalDate FROM = KnownRegistry.HALF_YEAR.from();
    private static final LocalDate TO = KnownRegistry.HALF_YEAR.to();

    @Autowired
    private KnownRegistry registry;

    @Autowired
    private PictureService pictures;

    @Autowired
    private EditionService editions;

    /** What a picture leaves out and a list would show, or the other way round. */
    @BeforeEach
    void fillWithWhatMisleads() {
        registry.fill();
        registry.run("""
                insert into initiative (id, name, status, started_on, started_precision, ended_on, ended_precision)
                overriding system value values
                  (6, 'Sen', 'ONGOING', '2026-09-01', 'DAY', null, null),
                  (7, 'Inställd', 'CANCELLED', '2026-03-01', 'DAY', null, null),
                  (8, 'Inställd men verksam', 'CANCELLED', '2026-02-01', 'DAY', null, null),
                  (9, 'Elders', 'ONGOING', null, null, null, null)""");
        registry.run("insert into initiative_area (initiative_id, area_id) values (6, 1), (9, 2)");
        registry.run("""
                insert into activity (id, initiative_id, agency_id, area_id, kind, held_on, recorded_by)
                overriding system value values
                  (20, 8, 2, 1, 'TRAINING', '2026-02-15', 'x'), (21, 9, 3, 1, 'OUTREACH', '2026-01-15', 'x'),
                  (22, 9, 3, null, 'OUTREACH', '2026-04-15', 'x')""");
        registry.run(
                "insert into activity_agency (activity_id, agency_id, recorded_by_id) values (21, 2, 3), (22, 4, 3)");
        registry.run("""
                insert into goal (id, initiative_id, position, name, result_type, ended_on) overriding system value values
                  (20, 6, 1, 'För sent', 'OUTPUT', null), (21, 8, 1, 'Inställt', 'OUTPUT', null),
                  (22, 9, 1, 'Avslutat nyss', 'OUTPUT', '2026-05-01'), (23, 9, 2, 'Gult', 'OUTPUT', null)""");
        registry.run("""
                insert into goal_follow_up (goal_id, followed_up_on, colour, note, recorded_by) values
                  (20, '2026-03-01', 'GREEN', '', 'x'), (21, '2026-03-01', 'GREEN', '', 'x'),
                  (22, '2026-03-01', 'GREEN', '', 'x'), (23, '2026-03-01', 'YELLOW', '', 'x')""");
        registry.run("""
                insert into visit (id, name, kind, visited_on, place, area_id, cancelled) overriding system value values
                  (20, 'Nästa', 'MEDIA', '2026-09-01', '', 1, false), (21, 'Inställt', 'MEDIA', '2026-04-01', '', 1, true)""");
        registry.run("""
                insert into promise (id, visit_id, words, due_on, state, settled_on, visible_to)
                overriding system value values
                  (20, 20, 'Sen', null, 'OPEN', null, '{keepers}'),
                  (21, 21, 'Inställt', null, 'OPEN', null, '{keepers}'),
                  (22, 3, 'Sent infriat', null, 'KEPT', '2026-05-05', '{all}'),
                  (23, 1, 'Bruten', null, 'BROKEN', '2026-08-01', '{all}')""");
        registry.run("""
                insert into article (id, title, published_on, withdrawn_on) overriding system value values
                  (20, 'Om Elders', '2026-06-30', null), (21, 'Utan datum, borta', null, '2026-01-01'),
                  (22, 'Om Alby', '2026-01-01', null)""");
        registry.run("""
                insert into article_link (article_id, relation, initiative_id, area_id) values
                  (20, 'MENTIONS', 9, null), (22, 'MENTIONS', null, 1)""");
        signIn(People.director());
    }

    @Test
    void every_figure_of_a_picture_leads_to_as_many_rows_as_it_says() {
        for (var query : periodsAndAreas()) {
            var sections = live(picture(query));
            var figures = figures(sections, RowLink.class);

            assertThat(figures).as(query.toString()).hasSizeGreaterThan(12);
            for (var figure : figures) {
                assertThat(rowsAt(figure.getHref()))
                        .as(query + " " + figure.getId().orElse("") + " " + figure.getHref())
                        .isEqualTo(figure.count());
                saysItsCount(figure);
            }
        }
    }

    @Test
    void no_link_to_a_filtered_list_goes_unchecked() {
        var links = all(live(picture(KnownRegistry.HALF_YEAR)))
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(anchor -> anchor.getHref().contains("?"))
                .toList();

        assertThat(links).hasSizeGreaterThan(40).hasOnlyElementsOfType(RowLink.class);
    }

    @Test
    void every_kind_of_figure_is_among_them() {
        var ids = figures(live(picture(KnownRegistry.HALF_YEAR)), RowLink.class).stream()
                .map(figure -> figure.getId().orElse(""))
                .toList();

        assertThat(ids)
                .contains(
                        "p-figure-initiatives",
                        "p-figure-new",
                        "p-figure-activities",
                        "p-figure-before",
                        "p-figure-goals",
                        "p-figure-goals-YELLOW",
                        "p-figure-goals-RED",
                        "p-figure-goals-GREY",
                        "p-figure-goals-all",
                        "p-figure-visits",
                        "p-figure-promises-OPEN",
                        "p-figure-promises-LATE",
                        "p-figure-promises-KEPT",
                        "p-figure-promises-BROKEN",
                        "p-figure-articles",
                        "p-figure-unlinked",
                        "p-cell-area-1-1",
                        "p-cell-agency-1-1",
                        "p-total-area-1",
                        "p-total-agency-2",
                        "p-total-unplaced",
                        "p-unplaced-1",
                        "p-all-areas",
                        "p-all-agencies",
                        "p-goals-GREEN",
                        "p-month-2026-01-01",
                        "p-kind-MEETING",
                        "p-kind-before-INSPECTION",
                        "p-linked-2026-02-01",
                        "p-unlinked-2026-03-01",
                        "p-articles-1",
                        "p-undated");
    }

    @Test
    void every_figure_of_an_edition_opens_as_many_frozen_rows_as_it_says_whatever_has_happened_since() {
        for (var query : periodsAndAreas()) {
            var edition = as(
                    People.director(),
                    () -> editions.get(
                            editions.freeze(new FreezeData(null, "Fryst " + query, PictureKind.STRATEGIC, ""), query)));
            registry.run("update goal set ended_on = '2026-06-01' where id = 1");
            registry.run("update initiative set status = 'PAUSED' where id = 1");
            var shown = Shown.of(edition.content(), TestWords.swedish(), true, Shown.noneOpen());
            var sections = new PictureSections(TestWords.swedish(), true);
            sections.show(edition.content());

            assertThat(figures(sections, RowLink.class)).isEmpty();
            assertThat(figures(sections, FrozenFigure.class))
                    .as(query.toString())
                    .hasSizeGreaterThan(8);
            for (var figure : figures(sections, FrozenFigure.class)) {
                assertThat(FrozenRows.of(shown, figure.rows()).count())
                        .as(query + " " + figure.getId().orElse(""))
                        .isEqualTo(figure.count());
            }
            registry.run("update goal set ended_on = null where id = 1");
            registry.run("update initiative set status = 'ONGOING' where id = 1");
        }
    }

    private static List<PictureQuery> periodsAndAreas() {
        return List.of(
                KnownRegistry.HALF_YEAR,
                new PictureQuery(FROM, TO, 1L),
                new PictureQuery(FROM, TO, 2L),
                new PictureQuery(FROM.plusDays(10), LocalDate.of(2026, 4, 20), null),
                new PictureQuery(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 3, 31), null));
    }

    private PictureContent picture(PictureQuery query) {
        return as(People.director(), () -> pictures.picture(query));
    }

    private static PictureSections live(PictureContent content) {
        var sections = new PictureSections(TestWords.swedish(), false);
        sections.show(content);
        return sections;
    }

    private int rowsAt(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return find(Grid.class).exists() ? test(find(Grid.class).single()).size() : 0;
    }

    /** The number that stands in the figure's words, where it has one number only. */
    private static void saysItsCount(RowLink figure) {
        var numbers = Pattern.compile("[0-9]+")
                .matcher(figure.getElement().getTextRecursively())
                .results()
                .map(MatchResult::group)
                .toList();
        if (numbers.size() == 1) {
            assertThat(numbers).as(figure.getHref()).containsExactly(String.valueOf(figure.count()));
        }
    }

    private static <T extends Component> List<T> figures(Component root, Class<T> type) {
        return all(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(FiguresAndRowsTest::all));
    }
}

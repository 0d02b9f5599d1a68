package se.samsyn.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.agency.AgencyFilter;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.AgencySort;
import se.samsyn.agency.PersonData;
import se.samsyn.agency.PersonFilter;
import se.samsyn.agency.PersonService;
import se.samsyn.agency.PersonSort;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaFilter;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.area.AreaSort;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.GoalSort;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeSort;
import se.samsyn.initiative.Registers;

/** Lists come page by page; the pages together are the list, and there are as many rows as are counted. */
class ListPagesTest extends DatabaseTest {

    private static final int ROWS = 5;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private PersonService persons;

    @Autowired
    private AreaService areas;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private GoalService goals;

    @BeforeEach
    void records() {
        as(
                People.coordinator(),
                () -> IntStream.range(0, ROWS).forEach(number -> {
                    Registers.agency(agencies, "Aktör " + number, "");
                    persons.create(new PersonData("Person " + number, List.of()), List.of());
                    areas.create(new AreaData("Område " + number, AreaKind.PLACE, List.of(), null, null, null));
                    var initiative = initiatives.create(InitiativeData.named("Initiativ " + number));
                    goals.create(new GoalData(initiative, "Mål " + number, ResultType.OUTPUT, null));
                }));
    }

    @Test
    void every_register_comes_in_pages() {
        pages(
                page -> agencies.list(AgencyFilter.ALL, new Sort<>(AgencySort.KIND, true), page),
                () -> agencies.count(AgencyFilter.ALL));
        pages(
                page -> persons.list(PersonFilter.ALL, new Sort<>(PersonSort.TITLE, true), page),
                () -> persons.count(PersonFilter.ALL));
        pages(
                page -> areas.list(AreaFilter.ALL, new Sort<>(AreaSort.KIND, true), page),
                () -> areas.count(AreaFilter.ALL));
        pages(
                page -> initiatives.list(InitiativeFilter.ALL, new Sort<>(InitiativeSort.STATUS, true), page),
                () -> initiatives.count(InitiativeFilter.ALL));
        pages(
                page -> goals.list(GoalFilter.ALL, new Sort<>(GoalSort.STATE, true), page),
                () -> goals.count(GoalFilter.ALL));
    }

    @Test
    void whatever_two_columns_a_register_is_sorted_by_every_row_is_there_once() {
        both(AgencySort.values(), (sort, page) -> agencies.list(AgencyFilter.ALL, sort, page));
        both(PersonSort.values(), (sort, page) -> persons.list(PersonFilter.ALL, sort, page));
        both(AreaSort.values(), (sort, page) -> areas.list(AreaFilter.ALL, sort, page));
        both(InitiativeSort.values(), (sort, page) -> initiatives.list(InitiativeFilter.ALL, sort, page));
        both(GoalSort.values(), (sort, page) -> goals.list(GoalFilter.ALL, sort, page));
    }

    @Test
    void the_second_column_decides_where_the_first_says_the_same() {
        as(People.coordinator(), () -> {
            areas.create(new AreaData("A", AreaKind.DISTRICT, List.of(), null, null, null));
            areas.create(new AreaData("B", AreaKind.DISTRICT, List.of(), null, null, null));
        });

        as(
                People.director(),
                () -> assertThat(areas.list(
                                AreaFilter.ALL,
                                new Sort<>(AreaSort.KIND, true, List.of(new Sort<>(AreaSort.NAME, true))),
                                Page.ALL))
                        .extracting(area -> area.data().name())
                        .containsSubsequence("Område 4", "Område 3")
                        .containsSubsequence("B", "A"));
    }

    private static <T, S extends Enum<S>> void both(S[] columns, BiFunction<Sort<S>, Page, List<T>> list) {
        for (var first : columns) {
            for (var then : columns) {
                var sort = new Sort<>(first, true, List.of(new Sort<>(then, false)));
                as(
                        People.director(),
                        () -> assertThat(IntStream.range(0, ROWS)
                                        .mapToObj(row -> list.apply(sort, new Page(row, 1)))
                                        .flatMap(List::stream))
                                .as(sort.written())
                                .containsExactlyElementsOf(list.apply(sort, Page.ALL))
                                .doesNotHaveDuplicates()
                                .hasSize(ROWS));
            }
        }
    }

    private static <T> void pages(Function<Page, List<T>> list, java.util.function.IntSupplier count) {
        as(People.director(), () -> {
            var all = list.apply(Page.ALL);
            assertThat(all).hasSize(ROWS).doesNotHaveDuplicates();
            assertThat(IntStream.range(0, ROWS).mapToObj(number -> list.apply(new Page(number, 1))))
                    .containsExactlyElementsOf(all.stream().map(List::of).toList());
            assertThat(count.getAsInt()).isEqualTo(ROWS);
        });
    }
}

package se.samsyn.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.agency.Examples.agency;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;

class FindAgenciesTest extends DatabaseTest {

    @Autowired
    private AgencyService agencies;

    @BeforeEach
    void three() {
        as(People.coordinator(), () -> {
            var social = agencies.create(agency("Socialförvaltningen"));
            agencies.create(AgencyData.of(
                    "Ängsskolan 50 %",
                    "", AgencyKind.SCHOOL, "212000-2882", null, List.of("Ängen"), "Har egna fritidsledare."));
            var field = agencies.create(agency("Fältgruppen", social));
            agencies.end(field, 0, LocalDate.of(2024, 6, 30));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3",
        "förvaltning, 1",
        "FÄLTGR, 1",
        "ängen, 1",
        "fritidsledarna, 1",
        "50 %, 1",
        "212000-2882, 1",
        "2120002882, 1",
        "212000 2882, 1",
        "%, 0",
        "_, 0",
        "'\" or 1=1 --', 0",
        "finns inte, 0"
    })
    void are_found_by_name_other_name_and_inflected_words(String words, int found) {
        assertThat(list(new AgencyFilter(words, null, null), AgencySort.NAME)).hasSize(found);
    }

    @Test
    void are_narrowed_by_kind_and_state() {
        assertThat(list(new AgencyFilter("", AgencyKind.SCHOOL, null), AgencySort.NAME))
                .containsExactly("Ängsskolan 50 %");
        assertThat(list(new AgencyFilter("", null, AgencyState.ENDED), AgencySort.NAME))
                .containsExactly("Fältgruppen");
        assertThat(list(new AgencyFilter("", null, AgencyState.CURRENT), AgencySort.NAME))
                .containsExactly("Socialförvaltningen", "Ängsskolan 50 %");
    }

    @ParameterizedTest
    @EnumSource(AgencySort.class)
    void can_be_sorted_by_every_column_both_ways(AgencySort by) {
        var up = as(People.director(), () -> agencies.list(AgencyFilter.ALL, new Sort<>(by, false), Page.ALL));
        var down = as(People.director(), () -> agencies.list(AgencyFilter.ALL, new Sort<>(by, true), Page.ALL));

        assertThat(up).hasSize(3).containsExactlyInAnyOrderElementsOf(down);
    }

    @Test
    void stand_in_the_order_of_the_swedish_alphabet() {
        assertThat(list(AgencyFilter.ALL, AgencySort.NAME))
                .containsExactly("Fältgruppen", "Socialförvaltningen", "Ängsskolan 50 %");
        assertThat(as(
                        People.director(),
                        () -> agencies.list(AgencyFilter.ALL, new Sort<>(AgencySort.NAME, true), Page.ALL)))
                .extracting(AgencyListItem::name)
                .containsExactly("Ängsskolan 50 %", "Socialförvaltningen", "Fältgruppen");
    }

    private List<String> list(AgencyFilter filter, AgencySort by) {
        return as(People.director(), () -> agencies.list(filter, new Sort<>(by, false), Page.ALL)).stream()
                .map(AgencyListItem::name)
                .toList();
    }
}

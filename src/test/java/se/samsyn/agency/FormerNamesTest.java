package se.samsyn.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.search.SearchService;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class FormerNamesTest extends DatabaseTest {

    @Autowired
    private AgencyService agencies;

    @Autowired
    private SearchService search;

    @Test
    void an_agency_is_found_and_recognised_by_what_it_was_called() {
        var id = as(
                People.coordinator(), () -> agencies.create(data(new FormerName("Närpolisen", "2014", "Årsbok 2014"))));

        as(People.member(id.value()), () -> {
            assertThat(agencies.get(id).data().formerNames())
                    .containsExactly(new FormerName("Närpolisen", "2014", "Årsbok 2014"));
            assertThat(agencies.list(
                            new AgencyFilter("närpol", null, null), new Sort<>(AgencySort.NAME, false), Page.ALL))
                    .hasSize(1);
            assertThat(agencies.names().getFirst().aliases()).containsExactly("LPO", "Närpolisen");
            assertThat(search.find("närpolisen", 10).toString()).contains("Polisen");
            return true;
        });
    }

    @Test
    void a_name_that_is_taken_away_is_gone_and_the_others_stay() {
        var id = as(
                People.coordinator(),
                () -> agencies.create(data(new FormerName("A", "", ""), new FormerName("B", "2015-06", ""))));
        as(
                People.coordinator(),
                () -> agencies.change(new Agency(id, 0, data(new FormerName("B", "2015-06-30", "")), null)));

        assertThat(as(People.director(), () -> agencies.get(id)).data().formerNames())
                .containsExactly(new FormerName("B", "2015-06-30", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Polisen, 2014, agency.formerName.now",
        "X, 2014-13, agency.formerName.until.wrong",
        "X, i fjol, agency.formerName.until.wrong"
    })
    void what_cannot_have_been_is_refused_at_the_field(String name, String until, String rule) {
        assertThatThrownBy(() -> as(People.coordinator(), () -> agencies.create(data(new FormerName(name, until, "")))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused)
                                .returns("formerNames", RuleViolation::field)
                                .returns(rule, RuleViolation::key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2015", "2015-06", "2015-06-30"})
    void a_day_is_known_as_far_as_it_is(String until) {
        assertThat(FormerName.isUntil(until)).isTrue();
    }

    private static AgencyData data(FormerName... former) {
        return new AgencyData("Polisen", "", AgencyKind.POLICE, "", null, List.of("LPO"), "", List.of(former));
    }
}

package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonRoleData;

/** One title is written in many ways. */
class KnownRoleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tillförordnad kommundirektör|Tf. kommundirektör|true",
                "Kommunstyrelsens ordförande|Kommunstyrelseordförande|true",
                "Ordförande|Vice ordförande|false",
                "Kommundirektör|Tf. kommundirektör|false",
                "Rektor|rektor|true"
            })
    void a_role_is_not_added_twice_because_it_is_spelled_otherwise(String known, String named, boolean same) {
        var day = LocalDate.of(2024, 1, 31);
        var agency = new AgencyId(1);

        assertThat(Completion.holds(
                        List.of(new PersonRoleData(known, agency, day, null, null)),
                        new PersonRoleData(named, agency, day, null, null)))
                .isEqualTo(same);
    }
}

package se.samsyn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "-0001-01-01", "0000-01-01", "+12345-01-01", "i går", "\u0000"})
    void a_day_of_no_calendar_is_no_day(String written) {
        assertThat(Address.day(at(written), "x")).isNull();
    }

    @Test
    void a_day_is_read() {
        assertThat(Address.day(at("2024-01-31"), "x")).isEqualTo(LocalDate.of(2024, 1, 31));
    }

    @Test
    void what_the_database_refuses_is_left_out() {
        assertThat(Address.parameter(at("\u0000"), "x")).isEmpty();
        assertThat(Address.parameter(at("a\u0000b\u202Ec"), "x")).contains("abc");
    }

    private static Location at(String value) {
        return new Location("lista", QueryParameters.simple(Map.of("x", value)));
    }
}

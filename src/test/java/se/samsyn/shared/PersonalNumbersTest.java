package se.samsyn.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "640823-3234",
                "6408233234",
                "19640823-3234",
                "196408233234",
                "640823+3234",
                "640823 3234",
                "640883-3231",
                "Anna Ek, 640823-3234, rektor"
            })
    void is_recognised_in_every_form(String text) {
        assertThat(PersonalNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "212000-2882",
                "202100-0068",
                "2024-01-31",
                "KS/2024:00123",
                "08-530 610 00",
                "640823-3235",
                "641323-3234",
                ""
            })
    void is_not_seen_in_organisation_numbers_dates_and_other_figures(String text) {
        assertThat(PersonalNumbers.in(text)).isFalse();
    }
}

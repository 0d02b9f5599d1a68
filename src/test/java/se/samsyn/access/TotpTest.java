package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TotpTest {

    /** The secret of RFC 6238, appendix B: "12345678901234567890". */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void shows_the_digits_of_the_standard(long seconds, String digits) {
        assertThat(Totp.digits(SECRET, seconds / Totp.STEP_SECONDS)).isEqualTo(digits);
    }

    @Test
    void a_clock_may_be_half_a_minute_wrong_and_no_more() {
        var now = Instant.ofEpochSecond(1234567890);
        var step = now.getEpochSecond() / Totp.STEP_SECONDS;

        assertThat(Totp.step(SECRET, Totp.digits(SECRET, step - 1), now)).hasValue(step - 1);
        assertThat(Totp.step(SECRET, Totp.digits(SECRET, step + 1), now)).hasValue(step + 1);
        assertThat(Totp.step(SECRET, Totp.digits(SECRET, step - 2), now)).isEmpty();
        assertThat(Totp.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void secrets_are_long_and_never_the_same() {
        assertThat(Totp.secret()).hasSize(32).matches("[A-Z2-7]+").isNotEqualTo(Totp.secret());
    }
}

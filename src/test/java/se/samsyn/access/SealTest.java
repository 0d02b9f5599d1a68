package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealTest {

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    private static final String NEWER = "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWY=";

    private final Seal seal = new Seal(KEY);

    @Test
    void what_is_sealed_cannot_be_read_is_never_the_same_and_opens_for_its_owner() {
        var sealed = seal.close("JBSWY3DPEHPK3PXP", 7);

        assertThat(sealed).doesNotContain("JBSWY3DPEHPK3PXP").isNotEqualTo(seal.close("JBSWY3DPEHPK3PXP", 7));
        assertThat(seal.open(sealed, 7)).hasValue("JBSWY3DPEHPK3PXP");
    }

    @Test
    void in_somebody_elses_row_it_opens_nothing() {
        assertThat(seal.open(seal.close("JBSWY3DPEHPK3PXP", 7), 8)).isEmpty();
    }

    @Test
    void what_was_changed_opens_nothing() {
        var sealed = seal.close("JBSWY3DPEHPK3PXP", 7);
        var at = sealed.length() - 3;
        var other = sealed.charAt(at) == 'A' ? 'B' : 'A';

        assertThat(seal.open(sealed.substring(0, at) + other + sealed.substring(at + 1), 7))
                .isEmpty();
        assertThat(seal.open(sealed.substring(0, sealed.lastIndexOf(':')) + ":AAAA", 7))
                .isEmpty();
    }

    @Test
    void what_is_older_than_sealing_is_read_and_asks_for_a_seal() {
        assertThat(seal.open("JBSWY3DPEHPK3PXP", 7)).hasValue("JBSWY3DPEHPK3PXP");
        assertThat(seal.isCurrent("JBSWY3DPEHPK3PXP")).isFalse();
        assertThat(seal.isCurrent(seal.close("JBSWY3DPEHPK3PXP", 7))).isTrue();
    }

    @Test
    void a_key_is_replaced_by_putting_another_before_it() {
        var both = new Seal(NEWER + ", " + KEY);
        var old = seal.close("JBSWY3DPEHPK3PXP", 7);

        assertThat(both.open(old, 7)).hasValue("JBSWY3DPEHPK3PXP");
        assertThat(both.isCurrent(old)).isFalse();
        assertThat(new Seal(NEWER).open(both.close("JBSWY3DPEHPK3PXP", 7), 7)).hasValue("JBSWY3DPEHPK3PXP");
        assertThat(new Seal(NEWER).open(old, 7)).isEmpty();
    }

    @Test
    void without_a_key_nothing_is_sealed_and_nothing_new_is_kept_readable() {
        var none = new Seal("");

        assertThat(none.isPossible()).isFalse();
        assertThatThrownBy(() -> none.close("JBSWY3DPEHPK3PXP", 7))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("samsyn.secret-key");
        assertThat(none.open("JBSWY3DPEHPK3PXP", 7)).hasValue("JBSWY3DPEHPK3PXP");
        assertThat(none.isCurrent("JBSWY3DPEHPK3PXP")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "not base 64!", "c2hvcnQ=,"})
    void a_key_that_is_none_is_refused_without_being_told(String configured) {
        assertThatThrownBy(() -> new Seal(configured))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("samsyn.secret-key")
                .hasMessageNotContaining(configured);
    }
}

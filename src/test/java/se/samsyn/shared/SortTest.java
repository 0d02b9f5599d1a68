package se.samsyn.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SortTest {

    private enum By {
        A,
        B,
        C,
        D,
        E
    }

    private static final Sort<By> PRESET = new Sort<>(By.E, false);

    @Test
    void several_columns_stand_in_the_address_in_their_order() {
        var sort = parse("-B,A");

        assertThat(sort.each()).containsExactly(new Sort<>(By.B, true), new Sort<>(By.A, false));
        assertThat(sort.written()).isEqualTo("-B,A");
    }

    @Test
    void what_is_unknown_is_not_there_and_the_rest_is() {
        assertThat(parse("X,-C, ,--A,; drop table").each()).containsExactly(new Sort<>(By.C, true));
    }

    @Test
    void a_column_counts_where_it_stands_first() {
        assertThat(parse("A,-A,B,A").written()).isEqualTo("A,B");
    }

    @Test
    void nobody_sorts_by_more_than_a_few() {
        assertThat(parse("A,B,C,D,E").each()).hasSize(Sort.MOST);
    }

    @Test
    void nothing_known_is_the_preset() {
        assertThat(parse("")).isEqualTo(PRESET);
        assertThat(parse("-,x")).isEqualTo(PRESET);
        assertThat(Sort.parse(Optional.empty(), By.class, PRESET)).isEqualTo(PRESET);
    }

    @Test
    void what_comes_then_has_nothing_after_it() {
        var nested = new Sort<>(By.A, false, List.of(new Sort<>(By.B, false, List.of(new Sort<>(By.C, false)))));

        assertThat(nested.each()).containsExactly(new Sort<>(By.A, false), new Sort<>(By.B, false));
    }

    private static Sort<By> parse(String text) {
        return Sort.parse(Optional.of(text), By.class, PRESET);
    }
}

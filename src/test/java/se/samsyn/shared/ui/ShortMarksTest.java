package se.samsyn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortMarksTest {

    @Test
    void a_compound_is_marked_by_the_initials_of_what_it_is_made_of() {
        assertThat(marks(
                        "Socialförvaltningen",
                        "Socialnämnden",
                        "Skatteverket",
                        "Kommunstyrelsen",
                        "Kommunstyrelseförvaltningen",
                        "Miljö- och byggnadsnämnden",
                        "Rikstens skola",
                        "Botkyrkabyggen",
                        "Södertörns brandförsvarsförbund"))
                .containsExactly("SF", "SN", "SV", "KS", "KSF", "MBN", "RS", "BB", "SBF");
    }

    @Test
    void small_words_have_no_initial() {
        assertThat(marks("Lokalpolisen i Botkyrka", "Föreningen mot våld för alla"))
                .containsExactly("LPB", "FVA");
    }

    @Test
    void no_two_agencies_have_the_same_mark() {
        var all = new ArrayList<>(
                named("Arbetsmiljöverket", "Alby vårdcentral", "Alby verkstad", "Ale", "Ale", "A", "A"));
        all.add(new ShortMarks.Named(100, "Aktiva vänner", "av"));
        IntStream.range(200, 260).forEach(id -> all.add(new ShortMarks.Named(id, "Skolan", "")));

        var marks = new ShortMarks(all);

        assertThat(all.stream().map(marks::of).map(mark -> mark.toUpperCase(Texts.SWEDISH)))
                .doesNotHaveDuplicates();
        assertThat(all.stream().map(marks::of)).allMatch(mark -> mark.length() >= 2 && mark.length() <= 3);
    }

    @Test
    void a_short_name_that_people_use_goes_before_what_is_derived() {
        var council = new ShortMarks.Named(9, "Brottsförebyggande rådet", "Brå");
        var prevention = new ShortMarks.Named(1, "Socialförvaltningen", "");
        var team = new ShortMarks.Named(10, "Samverkan Fittja", "SF");

        var marks = new ShortMarks(List.of(prevention, council, team));

        assertThat(marks.of(council)).isEqualTo("Brå");
        assertThat(marks.of(team)).isEqualTo("SF");
        assertThat(marks.of(prevention)).isNotEqualTo("SF");
    }

    @Test
    void a_long_short_name_is_no_mark() {
        assertThat(new ShortMarks(List.of()).of(new ShortMarks.Named(1, "Våldspreventivt center", "Centret")))
                .isEqualTo("VC");
    }

    @Test
    void marks_do_not_depend_on_the_order_and_stay_when_others_come() {
        var before = named("Socialförvaltningen", "Stadsfastigheter", "Skolfastigheter");
        var after = new ArrayList<>(before);
        after.add(new ShortMarks.Named(50, "Sociala frågor", ""));
        Collections.reverse(after);

        assertThat(before)
                .allSatisfy(agency ->
                        assertThat(new ShortMarks(after).of(agency)).isEqualTo(new ShortMarks(before).of(agency)));
    }

    @Test
    void an_agency_that_is_called_otherwise_by_now_is_not_known() {
        var marks = new ShortMarks(named("Socialförvaltningen"));

        assertThat(marks.knows(new ShortMarks.Named(1, "Socialförvaltningen", "")))
                .isTrue();
        assertThat(marks.knows(new ShortMarks.Named(1, "Omsorgsförvaltningen", "")))
                .isFalse();
        assertThat(marks.of(new ShortMarks.Named(1, "Omsorgsförvaltningen", "")))
                .isEqualTo("OF");
    }

    @Test
    void a_name_without_letters_has_a_mark_all_the_same() {
        assertThat(marks("–", "112")).doesNotContain("");
    }

    private static List<String> marks(String... names) {
        var named = named(names);
        var marks = new ShortMarks(named);
        return named.stream().map(marks::of).toList();
    }

    private static List<ShortMarks.Named> named(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new ShortMarks.Named(i + 1, names[i], ""))
                .toList();
    }
}

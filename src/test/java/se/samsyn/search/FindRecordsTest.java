package se.samsyn.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.OwnersHand;
import se.samsyn.shared.RuleViolation;

class FindRecordsTest extends DatabaseTest {

    @Autowired
    private SearchService search;

    @Autowired
    private OwnersHand owner;

    @BeforeEach
    void a_small_registry() {
        owner.execute("""
                insert into area (name, kind, aliases) values ('Alby', 'DISTRICT', '{Norra Botkyrka}');
                insert into agency (name, short_name, kind, org_number, description) values
                  ('Lokalpolisområde Botkyrka', 'LPO', 'POLICE', null, ''),
                  ('Botkyrka kommun', '', 'MUNICIPALITY', '2120002882', ''),
                  ('Miljöenheten', '', 'MUNICIPAL_ADMINISTRATION', null, 'Tillsyn av restauranger i Alby centrum');
                insert into person (name) values ('Åsa Öberg'), ('Nils Lindström');
                insert into person_role (person_id, title, known_on) values (1, 'Kommundirektör', '2026-01-01');
                insert into initiative (name, long_name, aliases, summary, purpose, status, label, visible_to) values
                  ('OTTO', 'Operativt tillsynsteam mot osund konkurrens', '{Ottogruppen}', 'Myndigheter gör tillsyn tillsammans.', '', 'ONGOING', 'GREEN', '{all}'),
                  ('Tåget', '', '{}', 'Stöd till ungdomar.', 'Minska skolvåldet från grunden.', 'ONGOING', 'GREEN', '{all}'),
                  ('Brottsförebyggande rådet', '', '{}', '', '', 'ONGOING', 'GREEN', '{all}'),
                  ('Våld i nära relationer', '', '{}', '', '', 'ONGOING', 'GREEN', '{all}'),
                  ('Uppdrag Granit', '', '{}', '', '', 'ONGOING', 'RED', '{i9}');
                insert into goal (initiative_id, position, name, result_type, visible_to) values
                  (2, 1, 'Färre anmälningar om skolvåld', 'OUTCOME', '{all}');
                insert into visit (name, kind, visited_on, place, label, visible_to) values
                  ('Justitieministern', 'POLITICAL', '2026-01-31', 'Fittja', 'GREEN', '{all}');
                insert into statement (person_id, visit_id, words, direct, visible_to) values
                  (2, 1, 'Det här är det bästa jag har sett mot bankrån', true, '{all}');
                insert into promise (visit_id, words, state, visible_to) values (1, 'Återkomma med pengar', 'OPEN', '{all}');
                insert into article (title, publisher, lead) values ('Ny lag <b>1997:238</b> & våld', 'Mitt i', '');
                insert into release_package (reference, received_on, created_by) values ('KS 2026:123', '2026-01-01', 'x');
                """);
    }

    /** What is typed, and what is found by it; a hyphen for nothing. */
    private static final String FINDS = """
            otto                  | OTTO
            ottogruppen           | OTTO
            tillsynsteamet        | OTTO
            ungdom                | Tåget
            ungdomarna            | Tåget
            skolvåld              | Tåget
            tågte                 | Tåget
            brottförebyggande     | Brottsförebyggande rådet
            bortsförebyggande     | Brottsförebyggande rådet
            BROTTSFÖREBYGGANDE    | Brottsförebyggande rådet
            norra bot             | Alby
            åsa                   | Åsa Öberg
            oberg                 | Åsa Öberg
            lpo                   | Lokalpolisområde Botkyrka
            2120002882            | Botkyrka kommun
            212000-2882           | Botkyrka kommun
            212000 2882           | Botkyrka kommun
            16212000-2882         | Botkyrka kommun
            162120002882          | Botkyrka kommun
            21200                 | Botkyrka kommun
            KS 2026:123           | KS 2026:123
            2026:123              | KS 2026:123
            fittja                | Justitieministern
            bankrån               | Det här är det bästa jag har sett mot bankrån
            rån                   | -
            kommundirektör        | Kommundirektör
            restaurang centrum    | Miljöenheten
            lag 1997:238          | Ny lag <b>1997:238</b> & våld
            i nära                | Våld i nära relationer
            granit                | -
            """;

    @Test
    void words_in_all_their_forms_other_names_numbers_and_what_is_spelt_nearly_so() {
        var wrong = FINDS.lines()
                .map(line -> line.strip().split(" *\\| *"))
                .filter(line -> line[1].equals("-")
                        ? !names(find(line[0])).isEmpty()
                        : !names(find(line[0])).contains(line[1]))
                .map(line -> line[0] + " finds " + names(find(line[0])))
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_word_finds_what_it_is_put_together_with_and_names_come_first() {
        var found = find("våld");

        assertThat(found.groups().getFirst().kind()).isEqualTo(SearchKind.INITIATIVE);
        assertThat(found.groups().getFirst().hits().stream().map(hit -> text(hit.name())))
                .containsExactly("Våld i nära relationer", "Tåget");
        assertThat(names(found)).contains("Färre anmälningar om skolvåld", "Ny lag <b>1997:238</b> & våld");
        assertThat(found.count()).isEqualTo(4);
        assertThat(found.alike()).isFalse();
    }

    @Test
    void a_name_that_is_spelt_nearly_so_comes_before_a_word_in_a_text() {
        owner.execute("update initiative set summary = 'Samtal med Bottkyrka kommun' where name = 'OTTO'");

        var found = find("bottkyrka kommun");

        assertThat(names(found)).containsSubsequence("Botkyrka kommun", "OTTO");
        assertThat(found.groups()).first().extracting(HitGroup::kind).isEqualTo(SearchKind.AGENCY);
    }

    /** Of more than two hundred: those whose names say it, however old they are, then the newest. */
    @Test
    void of_a_word_that_many_texts_hold_the_nearest_are_found_and_not_all_are_counted() {
        owner.execute("""
                insert into activity (initiative_id, agency_id, kind, held_on, name, result, recorded_by, label, visible_to)
                  select 2, 1, 'MEETING', date '2026-01-01' + n, 'Möte ' || n, 'Samtal om trygghet från Hot och hat', 'x', 'GREEN', '{all}'
                  from generate_series(1, 230) n;
                update activity set name = 'Trygghet i centrum' where name = 'Möte 3';
                update activity set name = 'Vandring för trygghet mot bankrån' where name = 'Möte 5';
                """);

        assertThat(activities("trygghet"))
                .isEqualTo("more than 200: Trygghet i centrum, Vandring för trygghet mot bankrån, Möte 230, Möte 229");
        assertThat(activities("samtal trygg")).isEqualTo("more than 200: Möte 230, Möte 229, Möte 228, Möte 227");
        assertThat(activities("hat")).isEqualTo("more than 200: Möte 230, Möte 229, Möte 228, Möte 227");
        assertThat(activities("hot hat")).isEqualTo("more than 200: Möte 230, Möte 229, Möte 228, Möte 227");
        assertThat(activities("rån")).isEqualTo("1: Vandring för trygghet mot bankrån");
        assertThat(as(People.coordinator(), () -> search.find("trygghet", SearchKind.ACTIVITY, 4))
                        .groups())
                .extracting(HitGroup::count, HitGroup::more)
                .containsExactly(tuple(230L, false));
    }

    private String activities(String typed) {
        return as(People.coordinator(), () -> search.find(typed, 4)).groups().stream()
                .filter(group -> group.kind() == SearchKind.ACTIVITY)
                .map(group -> (group.more() ? "more than " : "")
                        + group.count()
                        + ": "
                        + group.hits().stream()
                                .map(hit -> hit.name().stream().map(Piece::text).collect(Collectors.joining()))
                                .collect(Collectors.joining(", ")))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_number_comes_before_everything_that_only_holds_it() {
        var found = find("initiativ/2");

        var first = found.groups().getFirst();
        assertThat(first.kind()).isEqualTo(SearchKind.INITIATIVE);
        assertThat(first.hits().getFirst().number()).isTrue();
        assertThat(text(first.hits().getFirst().name())).isEqualTo("Tåget");
        assertThat(names(find("#2"))).contains("Tåget", "Botkyrka kommun");
    }

    @Test
    void the_words_are_marked_where_they_stand_and_what_they_belong_to_is_said() {
        var found = find("skolvåld");

        var goal = hit(found, SearchKind.GOAL);
        assertThat(marked(goal.name())).containsExactly("skolvåld");
        assertThat(goal.partOf()).isEqualTo("Tåget");
        var initiative = hit(found, SearchKind.INITIATIVE);
        assertThat(text(initiative.excerpt())).contains("Minska skolvåldet från grunden");
        assertThat(marked(initiative.excerpt())).containsExactly("skolvåld");
        var statement = hit(find("bankrån"), SearchKind.STATEMENT);
        assertThat(statement.partOf()).isEqualTo("Nils Lindström");
        assertThat(statement.record().path()).isEqualTo("uttalanden/1");
        assertThat(hit(find("pengar"), SearchKind.PROMISE).record().path()).isEqualTo("besok/1");
        assertThat(marked(hit(find("ottogruppen"), SearchKind.INITIATIVE).excerpt()))
                .containsExactly("Ottogruppen");
        assertThat(marked(hit(find("brottförebygande"), SearchKind.INITIATIVE).name()))
                .containsExactly("Brottsförebyggande");
    }

    @Test
    void what_something_belongs_to_is_not_told_to_who_does_not_see_it() {
        owner.execute("""
                insert into activity (initiative_id, agency_id, kind, held_on, name, result, recorded_by, label, visible_to)
                  values (5, 1, 'MEETING', '2026-01-01', 'Samråd', '', 'x', 'GREEN', '{all}')
                """);

        assertThat(hit(find("samråd"), SearchKind.ACTIVITY).partOf()).isEmpty();
    }

    @Test
    void what_holds_no_word_finds_nothing_and_is_no_wildcard() {
        assertThat(List.of("", "  ", "%", "_", "%%%", "\\", "'", "...", "\u202e", "”—”", "<>"))
                .allSatisfy(typed -> assertThat(find(typed)).isEqualTo(Found.NOTHING));
    }

    @Test
    void what_is_strange_is_looked_for_as_it_is_and_harms_nothing() {
        assertThat(List.of("'; drop table goal; --", "🚓", "שלום", "x' or '1'='1", "<script>"))
                .allSatisfy(typed -> assertThat(names(find(typed))).doesNotContain("OTTO"));
        assertThat(names(find("sk%ld"))).isEmpty();
        assertThat(names(find("sk_lv"))).isEmpty();
        assertThat(names(find("\u0000\u202etåget"))).contains("Tåget");
    }

    @Test
    void one_letter_finds_names_that_begin_so() {
        assertThat(names(find("t"))).contains("Tåget").doesNotContain("Alby");
    }

    @Test
    void a_word_that_every_text_holds_is_no_hindrance() {
        assertThat(names(find("skolvåldet från grunden"))).contains("Tåget");
        assertThat(names(find("stöd till och för ungdomar"))).contains("Tåget");
    }

    @Test
    void two_hundred_characters_are_searched_for_and_no_more() {
        assertThat(find("å".repeat(200)).count()).isZero();
        assertThatThrownBy(() -> find("å".repeat(10_000))).isInstanceOfSatisfying(RuleViolation.class, e -> {
            assertThat(e.field()).isEqualTo("q");
            assertThat(e.key()).isEqualTo("shared.tooLong");
        });
    }

    @Test
    void the_other_municipality_finds_nothing_of_it() {
        assertThat(as(People.coordinatorElsewhere(), () -> search.find("otto", 5))
                        .count())
                .isZero();
    }

    private Found find(String typed) {
        return as(People.coordinator(), () -> search.find(typed, 5));
    }

    private static Hit hit(Found found, SearchKind kind) {
        return found.groups().stream()
                .filter(group -> group.kind() == kind)
                .findFirst()
                .orElseThrow()
                .hits()
                .getFirst();
    }

    private static List<String> names(Found found) {
        return found.groups().stream()
                .flatMap(group -> group.hits().stream())
                .map(hit -> text(hit.name()))
                .toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static List<String> marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::hit).map(Piece::text).toList();
    }
}

package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonRulesTest {

    @Test
    void a_caption_without_commas_between_name_and_title_is_read() {
        var found = Suggested.fromBody(
                "Bakre raden fr vä: Ines Bergdal Trygghetschef, Tor Ask Tf. kommundirektör, Alva rektor Lövsta skola.");
        assertThat(found.person("Ines Bergdal").role()).isEqualTo("trygghetschef");
        assertThat(found.person("Tor Ask").role()).isEqualTo("tf. kommundirektör");
        assertThat(found.person("Alva").agency().name()).isEqualTo("Lövsta skola");
    }

    @Test
    void a_caption_with_commas_is_read_too() {
        var found = Suggested.fromBody(
                "Från vänster: Ines Bergdal, trygghetschef, Tor Ask, kommunpolis och Maj Ek, vd för Lövstahem. Foto: Nils Lind");
        assertThat(found.names(Suggestion.Person.class)).containsExactly("Ines Bergdal", "Tor Ask", "Maj Ek");
        assertThat(found.person("Maj Ek").agency().name()).isEqualTo("Lövstahem");
    }

    @Test
    void a_party_is_never_kept() {
        var found = Suggested.fromBody("Brott ska förebyggas, sade Maj Ek (XP), ordförande i socialnämnden. "
                + "Kommunstyrelsens ordförande Tor Ask (Q) höll med om att polisen behövs.");
        assertThat(found.person("Maj Ek").agency().name()).isEqualTo("Socialnämnden");
        assertThat(found.person("Tor Ask").agency().name()).isEqualTo("Kommunstyrelsen");
        assertThat(found.of(Suggestion.Person.class))
                .allSatisfy(person -> assertThat(person.name() + person.role()).doesNotContain("XP", "(Q)"));
    }

    @Test
    void a_name_with_a_suffix_is_the_same_person() {
        var found = Suggested.fromBody(
                "Från vänster: Ines Bergdal-Jr trygghetschef.\n\nInes Bergdal, trygghetschef, berättade om brottsligheten.");
        assertThat(found.of(Suggestion.Person.class)).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Ines Bergdal");
            assertThat(person.aliases()).containsExactly("Ines Bergdal-Jr");
        });
    }

    @Test
    void private_persons_are_never_suggested() {
        var found = Suggested.fromBody("Lisa, 14, elev, känner sig trygg. Elevrådets Sara Holm tycker om polisen. "
                + "Anna Berg, boende i området, har sett brott. Den misstänkte Kalle Svensson greps av polisen.");
        assertThat(found.names(Suggestion.Person.class)).isEmpty();
    }

    @Test
    void who_no_longer_holds_a_role_is_left_out() {
        var found =
                Suggested.fromBody("Den tidigare rikspolischefen Bo Lund skrev om brott. Polisen svarade på brotten.");
        assertThat(found.names(Suggestion.Person.class)).isEmpty();
    }

    @Test
    void a_minister_implies_the_ministry() {
        var found = Suggested.fromBody("Justitieminister Elsa Norén talade om brott och om rikspolischef Per Dahl.");
        assertThat(found.person("Elsa Norén").agency().name()).isEqualTo("Justitiedepartementet");
        assertThat(found.agency("Polismyndigheten").basis().why()).isEqualTo(Rule.IMPLIED_BY_TITLE);
    }

    @Test
    void a_photographer_is_not_suggested() {
        var found = Suggested.fromBody("Polisen och kommunen mot brott i Lövsta.\n\nFoto: Nils Lind, kommunikatör");
        assertThat(found.names(Suggestion.Person.class)).isEmpty();
    }

    @Test
    void a_municipal_title_without_a_body_belongs_to_the_municipality() {
        var found =
                Suggested.fromBody("Enhetschef Maj Ek och projektledare Tor Ask arbetar mot brott i Lövsta kommun.");
        assertThat(found.person("Maj Ek").agency().name()).isEqualTo("Lövsta kommun");
        assertThat(found.person("Tor Ask").agency().name()).isEqualTo("Lövsta kommun");
    }

    @Test
    void a_state_secretary_belongs_to_the_ministers_ministry() {
        var found = Suggested.fromBody("Justitieministerns statssekreterare, Maj Ek, talade om brott och otrygghet.");
        assertThat(found.person("Maj Ek").agency().name()).isEqualTo("Justitiedepartementet");
    }

    @Test
    void who_writes_for_the_press_is_not_suggested() {
        var found = Suggested.fromBody("Kommunen arbetar mot brott.\n\nMaj Ek, kommunikatör, svarar på frågor.");
        assertThat(found.names(Suggestion.Person.class)).isEmpty();
    }

    @Test
    void a_company_with_a_colon_is_no_part_of_a_name() {
        var found = Suggested.fromBody("Lövsta Fastighets AB (LFAB) arbetar mot brott. LFAB:s vd Maj Ek är nöjd.");
        assertThat(found.names(Suggestion.Person.class)).containsExactly("Maj Ek");
        assertThat(found.person("Maj Ek").agency().name()).isEqualTo("Lövsta Fastighets AB");
    }

    @Test
    void the_place_visited_is_no_surname() {
        var found = Suggested.fromBody("I går besökte civilminister Eva Torsell Borås för att tala om brott.");
        assertThat(found.names(Suggestion.Person.class)).containsExactly("Eva Torsell");
    }

    @Test
    void what_somebody_does_is_no_first_name() {
        var found = Suggested.fromBody("Brott minskar.\n\nVolontären Maj Ek är samordnare mot brott.");
        assertThat(found.names(Suggestion.Person.class)).containsExactly("Maj Ek");
    }

    @Test
    void the_body_may_follow_the_name_or_be_called_by_its_kind() {
        var found =
                Suggested.fromBody("Förvaltningschef Ingela Ax på Lövstahem talade om brott. Socialnämnden lyssnade."
                        + " Nämndens ordförande Bo Alm tackade.");
        assertThat(found.person("Ingela Ax").agency().name()).isEqualTo("Lövstahem");
        assertThat(found.person("Bo Alm").agency().name()).isEqualTo("Socialnämnden");
    }

    @Test
    void an_official_of_another_place_does_not_belong_here() {
        var found = Suggested.fromBody("Från Esbo deltog ungdomschefen Kaisa Rantala i samtalet om brott.");
        assertThat(found.person("Kaisa Rantala").agency()).isNull();
    }

    @Test
    void a_title_in_the_plural_is_that_of_both() {
        var found = Suggested.fromBody("Bakom arbetet mot brott står kuratorerna Mona Hägg och Therese Blom.");
        assertThat(found.person("Therese Blom").role()).isEqualTo("kurator");
    }

    @Test
    void of_what_one_is_the_head_stands_between_title_and_name() {
        var found = Suggested.fromBody("Gästerna möttes av föreståndaren för Ljushuset, Ove Pekkari, mot brott.");
        assertThat(found.person("Ove Pekkari").role()).isEqualTo("föreståndare");
    }

    @Test
    void the_body_follows_the_name_after_a_comma() {
        var found = Suggested.fromBody("Arbetet mot brott visas av programsamordnare Hibo Warsame, Rädda Barnen.");
        assertThat(found.person("Hibo Warsame").agency().name()).isEqualTo("Rädda Barnen");
    }
}

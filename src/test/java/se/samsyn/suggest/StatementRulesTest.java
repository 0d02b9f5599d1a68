package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatementRulesTest {

    private static List<Suggestion.Statement> statements(String body) {
        return Suggested.fromBody(body).of(Suggestion.Statement.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Vi ser att brotten minskar nu, säger Maj Ek, trygghetschef.",
                "– Vi ser att brotten minskar nu, säger trygghetschef Maj Ek.",
                "”Vi ser att brotten minskar nu”, säger Maj Ek, trygghetschef.",
                "»Vi ser att brotten minskar nu«, sade Maj Ek, trygghetschef.",
                "Trygghetschef Maj Ek säger:\n\n– Vi ser att brotten minskar nu"
            })
    void direct_words_come_without_their_marks_and_their_speaker(String body) {
        assertThat(statements(body)).singleElement().satisfies(statement -> {
            assertThat(statement.name()).isEqualTo("Vi ser att brotten minskar nu");
            assertThat(statement.speaker().name()).isEqualTo("Maj Ek");
            assertThat(statement.direct()).isTrue();
        });
    }

    @Test
    void reported_words_follow_the_speaker_even_when_she_is_only_hon() {
        var found = statements("Maj Ek, trygghetschef, underströk att brotten måste minska. "
                + "Hon framhöll även att polisen behöver fler händer.");
        assertThat(found)
                .extracting(Suggestion.Statement::name)
                .containsExactly("brotten måste minska", "polisen behöver fler händer");
        assertThat(found)
                .allMatch(statement ->
                        !statement.direct() && statement.speaker().name().equals("Maj Ek"));
    }

    @Test
    void what_a_private_person_says_is_no_statement() {
        assertThat(statements("Trygghetschef Maj Ek visade runt och talade om brott.\n\n"
                        + "Lisa, 14, tittade på.\n\n– Det känns mycket bättre här nu, säger hon."))
                .isEmpty();
    }

    @Test
    void a_surname_alone_is_the_person_named_before() {
        assertThat(statements("Kommunpolis Maj Ek talade om brott.\n\n– Vi syns mer på torget nu, sade Ek."))
                .singleElement()
                .satisfies(statement -> assertThat(statement.speaker().name()).isEqualTo("Maj Ek"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maj Ek, trygghetschef, säger sig ha märkt att brotten har minskat.",
                "Trygghetschef Maj Ek framhöll för gästerna att brotten har minskat.",
                "Enligt trygghetschefen på kommunen, Maj Ek, brotten har minskat.",
                "Brotten har minskat, rapporterade trygghetschef Maj Ek."
            })
    void reported_words_are_found_however_they_are_introduced(String body) {
        assertThat(statements(body)).singleElement().satisfies(statement -> {
            assertThat(statement.name()).isEqualToIgnoringCase("brotten har minskat");
            assertThat(statement.speaker().name()).isEqualTo("Maj Ek");
        });
    }

    @Test
    void a_child_named_after_an_official_speaks_for_herself() {
        assertThat(statements("Maj Ek, trygghetschef, arbetar mot brott.\n\nVera i 3B har en egen förklaring.\n\n"
                        + "– Vi har fått det lugnare på rasterna nu, säger hon."))
                .isEmpty();
    }

    @Test
    void words_may_follow_a_detour() {
        assertThat(statements("Trygghetschef Maj Ek avslutade mötet med att slå fast att brotten måste minska."
                        + " Maj Ek är övertygad om att de kan det."))
                .extracting(Suggestion::name)
                .containsExactly("brotten måste minska", "de kan det");
    }

    @Test
    void whom_somebody_speaks_of_does_not_take_the_words() {
        var found = statements("Imam Hassan Osmani arbetar mot brott.\n\n"
                + "– När en mamma berättar blir det tyst. Ingen polis kan säga det så, säger han.");
        assertThat(found)
                .singleElement()
                .satisfies(statement -> assertThat(statement.speaker().name()).isEqualTo("Hassan Osmani"));
    }

    @Test
    void when_and_after_what_something_was_said_may_stand_between() {
        assertThat(Suggested.fromBody("Polischef Eva Ek underströk vid mötet att brotten minskar i centrum.")
                        .names(Suggestion.Statement.class))
                .containsExactly("brotten minskar i centrum");
        assertThat(Suggested.fromBody(
                                "Polischef Eva Ek visade den nya parkeringen och berättade att brotten minskar där.")
                        .names(Suggestion.Statement.class))
                .containsExactly("brotten minskar där");
    }
}

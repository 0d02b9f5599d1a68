package se.samsyn.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.JSONB;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionJsonTest {

    /** As an older program might have left it: whole sections, single figures and lists are not there yet. */
    private static final String OLDER = """
            {"formatVersion": 0,
             "frame": {"from": "2026-01-01", "to": "2026-06-30", "previousFrom": "2025-07-04", "previousTo": "2025-12-31",
                       "municipality": "Botkyrka kommun", "composedAt": "2026-06-30T08:42:00Z", "composedOn": "2026-06-30"},
             "figures": {"initiativesOngoing": 2},
             "initiatives": [{"id": 1, "name": "OTTO", "longName": "", "status": "ONGOING"}]}""";

    @Test
    void what_is_written_is_read_back() {
        var picture = TestPictures.picture(
                List.of(TestPictures.initiative(1, "<script>alert('å')</script> 🚂", InitiativeStatus.ONGOING, 3)),
                List.of(TestPictures.goal(1, "Mål", GoalState.GREY)),
                List.of(TestPictures.visit(1, "Besök", PromiseState.LATE)),
                List.of(TestPictures.article(1, "x".repeat(10_000))));

        assertThat(EditionJson.read(EditionJson.write(picture))).isEqualTo(picture);
    }

    @Test
    void an_older_edition_opens_and_says_what_it_lacks() {
        var picture = EditionJson.read(JSONB.valueOf(OLDER));

        assertThat(picture.formatVersion()).isZero();
        assertThat(picture.figures().initiativesOngoing()).isEqualTo(2);
        assertThat(picture.initiatives().getFirst().agencies()).isEmpty();
        assertThat(picture.lacks("goals")).isTrue();
        assertThat(picture.lacks("coverage")).isTrue();
        assertThat(picture.lacks("initiatives")).isFalse();
    }

    @Test
    void a_state_that_a_newer_program_invented_is_unknown_and_no_obstacle() {
        var newer = OLDER.replace("ONGOING", "HIBERNATING")
                .replace(
                        "\"longName\": \"\"",
                        "\"longName\": \"\", \"agencies\": [{\"agencyId\": 1, \"name\": \"Polisen\", \"roles\": [\"BLESSING\"]}]");

        var initiative = EditionJson.read(JSONB.valueOf(newer)).initiatives().getFirst();
        assertThat(initiative.status()).isEqualTo(InitiativeStatus.UNKNOWN);
        assertThat(initiative.agencies().getFirst().roles()).containsExactly(AgencyRole.UNKNOWN);
        assertThat(TestWords.swedish().of(initiative.status())).isEqualTo("Okänt läge (nyare version)");
    }

    @Test
    void what_a_newer_program_added_is_passed_over() {
        var newer = OLDER.replace("{\"formatVersion\": 0,", "{\"formatVersion\": 99, \"heatMap\": {\"cells\": [1]},");

        assertThat(EditionJson.read(JSONB.valueOf(newer)).formatVersion()).isEqualTo(99);
    }
}

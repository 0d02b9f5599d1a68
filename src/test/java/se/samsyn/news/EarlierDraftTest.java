package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.JSONB;
import org.junit.jupiter.api.Test;
import se.samsyn.suggest.Suggestion;

/** A draft that was kept by an earlier version lacks what suggestions say today. */
class EarlierDraftTest {

    @Test
    void an_initiative_kept_before_partners_were_read_has_none() {
        var kept = JSONB.jsonb("""
                {"@kind": "initiative", "name": "Bron", "aliases": ["Bro"],
                 "basis": {"key": "initiative:bron", "why": "DEFINED_AS", "evidence": []}}
                """);

        var read = new DraftJson().read(kept, Suggestion.class);

        assertThat(read).isInstanceOfSatisfying(Suggestion.Initiative.class, initiative -> {
            assertThat(initiative.partners()).isEmpty();
            assertThat(initiative.aliases()).containsExactly("Bro");
        });
    }
}

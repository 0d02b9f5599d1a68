package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samsyn.suggest.Suggestion;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FirstSuggestionTest {

    @Test
    void every_kind_of_suggestion_is_made_so_that_every_rule_is_warm() {
        assertThat(FirstSuggestion.make())
                .hasAtLeastOneElementOfType(Suggestion.Initiative.class)
                .hasAtLeastOneElementOfType(Suggestion.Agency.class)
                .hasAtLeastOneElementOfType(Suggestion.Area.class)
                .hasAtLeastOneElementOfType(Suggestion.Person.class)
                .hasAtLeastOneElementOfType(Suggestion.Visit.class)
                .hasAtLeastOneElementOfType(Suggestion.Goal.class)
                .hasAtLeastOneElementOfType(Suggestion.Statement.class);
    }

    @Test
    void nobody_waits_for_it() throws InterruptedException {
        var thread = FirstSuggestion.start();
        assertThat(thread.isDaemon()).isTrue();
        assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
    }
}

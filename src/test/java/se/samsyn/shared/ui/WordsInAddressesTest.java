package se.samsyn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.UiTest;
import se.samsyn.activity.ActivityKind;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyState;
import se.samsyn.area.AreaKind;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.news.Linked;
import se.samsyn.visit.PromiseStanding;
import se.samsyn.visit.VisitKind;

class WordsInAddressesTest extends UiTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ActivityKind.class,
                AgencyKind.class,
                AgencyState.class,
                AreaKind.class,
                FollowUpColour.class,
                InitiativeStatus.class,
                Linked.class,
                PromiseStanding.class,
                ResultType.class,
                VisitKind.class
            })
    <E extends Enum<E>> void every_choice_has_a_word_of_its_own_that_leads_back_to_it(Class<E> type) {
        assertThat(Arrays.stream(type.getEnumConstants()).map(Address::word))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(type.getEnumConstants())
                .allSatisfy(constant -> assertThat(Address.constant(at(Address.word(constant)), "val", type))
                        .isEqualTo(constant));
    }

    @Test
    void the_words_are_swedish_whatever_the_reader_speaks() {
        UI.getCurrent().setLocale(Locale.of("en", "GB"));

        assertThat(Address.word(FollowUpColour.GREEN)).isEqualTo("pa-vag");
    }

    @Test
    void links_of_before_still_lead_there() {
        assertThat(Address.constant(at("GREEN"), "val", FollowUpColour.class)).isEqualTo(FollowUpColour.GREEN);
        assertThat(Address.constant(at("gronast"), "val", FollowUpColour.class)).isNull();
    }

    private static Location at(String word) {
        return new Location("mal?val=" + word);
    }
}

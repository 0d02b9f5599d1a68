package se.samsyn.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.OwnersHand;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;

/** One recorded long ago, one took part of late where only the two see it, and one does nothing. */
class LastContributedTest extends DatabaseTest {

    @Autowired
    private AgencyService agencies;

    @Autowired
    private OwnersHand owner;

    @BeforeEach
    void three() {
        owner.execute("""
                insert into agency (id, name, kind) overriding system value values (1, 'Ett', 'SCHOOL'), (2, 'Två', 'SCHOOL'), (3, 'Tre', 'SCHOOL');
                insert into initiative (id, name, status, label, visible_to) overriding system value values (1, 'I', 'ONGOING', 'GREEN', '{all}');
                insert into activity (id, initiative_id, agency_id, kind, held_on, recorded_by, label, visible_to) overriding system value values
                  (1, 1, 1, 'MEETING', current_date - 200, 'x', 'GREEN', '{all}'),
                  (2, 1, 1, 'MEETING', current_date + 9, 'x', 'GREEN', '{all}'),
                  (3, 1, 1, 'MEETING', current_date - 10, 'x', 'AMBER', '{a1,a2}');
                insert into activity_agency (activity_id, agency_id, held_on, recorded_by_id, visible_to)
                  values (3, 2, current_date - 10, 1, '{a1,a2}');
                """);
    }

    @Test
    void counts_what_was_recorded_or_taken_part_in_until_today_of_what_one_sees() {
        assertThat(list(People.member(2L), null)).containsExactly("Två 10", "Ett 10", "Tre -");
        assertThat(list(People.member(3L), null)).containsExactly("Ett 200", "Två -", "Tre -");
    }

    @Test
    void who_has_been_silent_is_found() {
        assertThat(list(People.member(2L), Silence.THREE_MONTHS)).containsExactly("Tre -");
        assertThat(list(People.member(3L), Silence.SIX_MONTHS)).containsExactly("Ett 200", "Två -", "Tre -");
        assertThat(list(People.member(3L), Silence.TWELVE_MONTHS)).containsExactly("Två -", "Tre -");
    }

    @Test
    void an_activity_that_moves_to_another_day_takes_the_day_along() {
        owner.execute("update m0127.activity set held_on = current_date - 3 where id = 3");

        assertThat(list(People.member(2L), null)).contains("Två 3");
    }

    private List<String> list(Caller caller, Silence silence) {
        return as(
                caller,
                () -> agencies
                        .list(
                                new AgencyFilter("", null, null, silence),
                                new Sort<>(AgencySort.LAST, true, List.of(new Sort<>(AgencySort.NAME, true))),
                                Page.ALL)
                        .stream()
                        .map(agency -> agency.name() + " "
                                + (agency.lastOn() == null
                                        ? "-"
                                        : java.time.temporal.ChronoUnit.DAYS.between(agency.lastOn(), LocalDate.now())))
                        .toList());
    }
}

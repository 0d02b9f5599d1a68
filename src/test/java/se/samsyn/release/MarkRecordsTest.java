package se.samsyn.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RuleViolation;

/** What is proposed, what has to be decided, and what has changed. */
class MarkRecordsTest extends DatabaseTest {

    @Autowired
    private Requests requests;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private OwnersHand owner;

    private InitiativeId summer;

    @BeforeEach
    void an_initiative_that_says_too_much() {
        summer = as(
                People.coordinator(),
                () -> requests.initiative("Sommarnatt", "Eleven Kevin Ek nås på 070-123 45 67. Fältarbete i Alby."));
    }

    @Test
    void what_looks_like_personal_data_is_proposed_and_not_withheld() {
        as(People.coordinator(), () -> {
            var draft = requests.marking.read(requests.with(Requests.ref(summer)));

            assertThat(draft.records().getFirst().marks())
                    .allSatisfy(mark -> assertThat(mark.verdict()).isEqualTo(Verdict.UNDECIDED))
                    .extracting(mark -> Alike.words(draft, mark))
                    .containsExactly("Eleven Kevin Ek", "070-123 45 67");
            assertThat(draft.isReady()).isFalse();
            assertThatThrownBy(() -> requests.decide(draft.release().id()))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.key()).isEqualTo("release.undecided"));
        });
    }

    @Test
    void what_is_shared_with_few_is_proposed_as_a_whole() {
        as(People.coordinator(), () -> {
            var few = initiatives.create(InitiativeData.named("Gryning")
                    .draft()
                    .sharing(Sharing.of(Label.AMBER))
                    .data());

            assertThat(requests.first(requests.with(Requests.ref(few))).marks())
                    .singleElement()
                    .satisfies(mark -> {
                        assertThat(mark.field()).isEqualTo(Mark.WHOLE);
                        assertThat(mark.origin()).isEqualTo(Origin.LABEL);
                        assertThat(mark.hint()).isEqualTo("AMBER");
                    });
        });
    }

    @Test
    void words_that_are_withheld_in_one_place_are_proposed_in_every_other() {
        as(People.coordinator(), () -> {
            var goal = requests.goal(summer, "Nå Alby före jul");
            var id = requests.with(Requests.ref(summer), Requests.ref(goal));
            requests.releaseTheRest(id);

            requests.withhold(id, "summary", "alby");

            assertThat(requests.marking.read(id).records().getLast().marks())
                    .extracting(Mark::origin, Mark::field, Mark::verdict)
                    .contains(org.assertj.core.groups.Tuple.tuple(Origin.SAME_WORDS, "name", Verdict.UNDECIDED));
        });
    }

    @Test
    void words_can_be_withheld_everywhere_at_once_and_lifted_again() {
        as(People.coordinator(), () -> {
            var goal = requests.goal(summer, "Nå Alby före jul, Alby först");
            var id = requests.with(Requests.ref(summer), Requests.ref(goal));
            var rule = requests.rule("26 kap. 1");

            var places = requests.marking.withhold(
                    id, requests.first(id).id(), new Withholding("summary", "Alby", true, rule, ""));

            assertThat(places).isEqualTo(3);
            var mark = requests.marking.read(id).records().getLast().marks().getFirst();
            requests.marking.lift(id, mark.id());
            assertThat(requests.marking.read(id).records().getLast().marks().getFirst())
                    .returns(Verdict.UNDECIDED, Mark::verdict)
                    .returns(Origin.SAME_WORDS, Mark::origin);
        });
    }

    @Test
    void a_mark_needs_a_rule_that_is_offered_and_words_that_are_there() {
        as(People.coordinator(), () -> {
            var id = requests.with(Requests.ref(summer));
            var picked = requests.first(id).id();
            var rule = requests.rule("26 kap. 1");

            assertThatThrownBy(() ->
                            requests.marking.withhold(id, picked, new Withholding("summary", "", false, null, "")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("release.rule.needed");
            assertThatThrownBy(() ->
                            requests.marking.withhold(id, picked, new Withholding("summary", "Tumba", false, rule, "")))
                    .hasMessage("release.words.none");
            var proposed = requests.first(id).marks().getFirst().id();
            assertThatThrownBy(() -> requests.marking.settle(
                            id, proposed, false, new Withholding("summary", "", false, null, "")))
                    .hasMessage("release.rule.needed");
            assertThat(requests.first(id).undecided()).isEqualTo(2);
            requests.rules.offer(rule, false);
            assertThatThrownBy(() ->
                            requests.marking.withhold(id, picked, new Withholding("summary", "Alby", false, rule, "")))
                    .hasMessage("release.rule.needed");
        });
    }

    @Test
    void a_record_that_nobody_has_opened_is_not_released() {
        as(People.coordinator(), () -> {
            var plain = requests.initiative("Vinterljus", "Belysning");
            var id = requests.releases.create(Requests.request());
            requests.releases.pick(id, List.of(Requests.ref(plain)));

            assertThat(requests.marking.read(id).isReady()).isFalse();
            assertThatThrownBy(() -> requests.decide(id)).hasMessage("release.unread");
            requests.marking.open(id, requests.first(id).id());
            assertThat(requests.marking.read(id).isReady()).isTrue();
        });
    }

    @Test
    void a_record_that_has_changed_is_read_again_and_marked_words_are_considered_again() {
        as(People.coordinator(), () -> {
            var id = requests.with(Requests.ref(summer));
            requests.withhold(id, "summary", "Alby");
            requests.releaseTheRest(id);
            assertThat(requests.marking.read(id).isReady()).isTrue();

            owner.execute("update initiative set summary = 'Nu i Tumba och Alby' where id = " + summer.value());

            var changed = requests.marking.read(id);
            assertThat(changed.changed()).isEqualTo(1);
            assertThatThrownBy(() -> requests.decide(id)).hasMessage("release.changed.first");
            requests.marking.readAgain(id, changed.records().getFirst().id());
            assertThat(requests.first(id).marks())
                    .singleElement()
                    .returns(Origin.CHANGED, Mark::origin)
                    .returns("summary", Mark::field)
                    .returns(Verdict.UNDECIDED, Mark::verdict);
        });
    }

    @Test
    void what_is_for_others_cannot_be_picked_and_counts_nothing() {
        var hidden = as(
                People.director(),
                () -> initiatives.create(InitiativeData.named("Dold")
                        .draft()
                        .sharing(new Sharing(Label.RED, java.util.Set.of(1L)))
                        .data()));
        as(People.coordinator(), () -> {
            var id = requests.releases.create(Requests.request());

            assertThat(requests.releases.pick(id, List.of(Requests.ref(hidden))))
                    .isZero();
            assertThat(requests.releases.pick(id, List.of(Requests.ref(new InitiativeId(999)))))
                    .isZero();
            assertThat(requests.releases.find("Dold")).isEmpty();
            assertThat(requests.marking.read(id).records()).isEmpty();
        });
    }

    @Test
    void a_package_with_what_is_for_named_persons_is_for_them_alone() {
        var id = as(People.director(), () -> {
            var hidden = initiatives.create(InitiativeData.named("Dold")
                    .draft()
                    .sharing(new Sharing(Label.RED, java.util.Set.of(1L)))
                    .data());
            return requests.with(Requests.ref(hidden));
        });

        assertThat(as(People.coordinator(), () -> requests.releases.list())).isEmpty();
        assertThatThrownBy(() -> as(People.coordinator(), () -> requests.marking.read(id)))
                .isInstanceOf(java.util.NoSuchElementException.class);
        as(People.director(), () -> {
            assertThat(requests.first(id).printed().label()).isEqualTo(Label.RED);
            requests.releases.unpick(id, requests.first(id).id());
        });
        assertThat(as(People.coordinator(), () -> requests.releases.list())).hasSize(1);
    }

    @Test
    void all_of_an_initiative_comes_at_once_and_none_twice() {
        as(People.coordinator(), () -> {
            requests.goal(summer, "Nå alla");
            var id = requests.with(Requests.ref(summer));

            assertThat(requests.releases.pickAllOf(id, summer)).isEqualTo(1);
            assertThat(requests.releases.pickAllOf(id, summer)).isZero();
        });
    }
}

package se.samsyn.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.shared.RuleViolation;

class RelationsTest extends DatabaseTest {

    @Autowired
    private RelationService service;

    @Autowired
    private InitiativeService initiatives;

    private InitiativeId whole;
    private InitiativeId part;
    private InitiativeId smallest;

    @BeforeEach
    void three_initiatives() {
        whole = named("Helheten");
        part = named("Delen");
        smallest = named("Detaljen");
    }

    @Test
    void a_relation_is_told_from_both_ends_in_the_words_of_each() {
        add(part, RelationKind.PART_OF, whole);
        add(part, RelationKind.COMPRISES, smallest);
        add(part, RelationKind.FOLLOWED_BY, smallest);
        add(whole, RelationKind.CO_FUNDED, smallest);

        assertThat(told(People.member(1L), part))
                .containsExactly("PART_OF Helheten", "COMPRISES Detaljen", "FOLLOWED_BY Detaljen");
        assertThat(told(People.member(1L), whole)).containsExactly("COMPRISES Delen", "CO_FUNDED Detaljen");
        assertThat(told(People.member(1L), smallest))
                .containsExactly("PART_OF Delen", "FOLLOWS Delen", "CO_FUNDED Helheten");
    }

    @Test
    void nothing_leads_back_to_where_it_began() {
        add(part, RelationKind.PART_OF, whole);
        add(smallest, RelationKind.PART_OF, part);

        refused("initiative.relation.circle.PART_OF", whole, RelationKind.PART_OF, smallest);
        refused("initiative.relation.circle.PART_OF", smallest, RelationKind.COMPRISES, whole);
        refused("initiative.relation.itself", whole, RelationKind.RELATED, whole);
        add(whole, RelationKind.FOLLOWS, smallest);
        refused("initiative.relation.circle.FOLLOWS", smallest, RelationKind.FOLLOWS, whole);
    }

    @Test
    void no_refusal_tells_of_what_the_caller_may_not_see() {
        var hidden = as(
                People.director(),
                () -> initiatives.create(InitiativeData.named("Det dolda")
                        .draft()
                        .sharing(new Sharing(Label.RED, Set.of(1L)))
                        .data()));
        as(People.director(), () -> {
            service.add(part, new RelationData(RelationKind.PART_OF, hidden, ""));
            service.add(hidden, new RelationData(RelationKind.PART_OF, whole, ""));
        });

        add(whole, RelationKind.PART_OF, part);
        add(part, RelationKind.PART_OF, smallest);

        assertThat(told(People.coordinator(), part)).containsExactly("PART_OF Detaljen", "COMPRISES Helheten");
        assertThat(told(People.director(), part))
                .as("whoever sees both takes one of them back")
                .containsExactly("PART_OF Det dolda", "PART_OF Detaljen", "COMPRISES Helheten");
    }

    @Test
    void it_is_said_once_and_an_initiative_is_a_part_of_one_only() {
        add(part, RelationKind.PART_OF, whole);
        add(whole, RelationKind.RELATED, smallest);

        refused("initiative.relation.whole", part, RelationKind.PART_OF, smallest);
        refused("initiative.relation.twice", smallest, RelationKind.RELATED, whole);
    }

    /** The audience of either end can change later; the relation follows both. */
    @Test
    void whoever_may_not_see_one_end_is_told_neither_its_name_nor_of_the_relation() {
        add(part, RelationKind.RELATED, whole);
        var outsider = People.member(9L);
        assertThat(told(outsider, part)).hasSize(1);

        as(People.coordinator(), () -> {
            var now = initiatives.get(whole);
            initiatives.change(new Initiative(
                    whole,
                    now.version(),
                    now.data().draft().sharing(Sharing.of(Label.AMBER)).data()));
        });

        assertThat(told(outsider, part)).isEmpty();
        assertThat(as(outsider, () -> initiatives.parts(part)).relations()).isEmpty();
        assertThat(told(People.director(), part)).containsExactly("RELATED Helheten");
        assertThatThrownBy(() -> as(outsider, () -> initiatives.parts(whole)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void keepers_take_it_back_and_members_do_not() {
        add(part, RelationKind.RELATED, whole);
        var relation = as(People.coordinator(), () -> service.of(whole)).getFirst();
        assertThatThrownBy(() -> as(People.member(1L), () -> service.remove(whole, relation)))
                .isInstanceOf(AccessDeniedException.class);

        as(People.coordinator(), () -> service.remove(whole, relation));

        assertThat(told(People.coordinator(), part)).isEmpty();
        assertThatThrownBy(() -> as(People.coordinator(), () -> service.remove(whole, relation)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private InitiativeId named(String name) {
        return as(People.coordinator(), () -> initiatives.create(InitiativeData.named(name)));
    }

    private void add(InitiativeId from, RelationKind kind, InitiativeId other) {
        as(People.coordinator(), () -> service.add(from, new RelationData(kind, other, "")));
    }

    private List<String> told(Caller caller, InitiativeId id) {
        return as(caller, () -> service.of(id)).stream()
                .map(relation -> relation.kind() + " " + relation.name())
                .toList();
    }

    private void refused(String key, InitiativeId from, RelationKind kind, InitiativeId other) {
        assertThatThrownBy(() -> add(from, kind, other)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).isEqualTo("other");
        });
    }
}

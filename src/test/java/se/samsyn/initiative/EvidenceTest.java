package se.samsyn.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.OwnersHand;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class EvidenceTest extends DatabaseTest {

    @Autowired
    private EvidenceService service;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private OwnersHand owner;

    private InitiativeId taget;

    @BeforeEach
    void an_initiative() {
        taget = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("Tåget")));
    }

    @Test
    void each_criterion_rests_on_those_before_it_and_the_next_is_told() {
        as(People.coordinator(), () -> {
            service.put(taget, null, Parts.met(EvidenceCriterion.PROBLEM));
            service.put(taget, null, Parts.met(EvidenceCriterion.THEORY));
            assertThat(initiatives.parts(taget).grade()).isEqualTo(EvidenceGrade.PROBLEM_DESCRIBED);
            assertThat(initiatives.parts(taget).missing()).contains(EvidenceCriterion.MECHANISM);

            service.put(taget, null, Parts.met(EvidenceCriterion.MECHANISM));
            assertThat(initiatives.parts(taget).grade()).isEqualTo(EvidenceGrade.PROMISING);
            service.put(taget, null, Parts.met(EvidenceCriterion.EVALUATION));
            assertThat(initiatives.parts(taget).grade()).isEqualTo(EvidenceGrade.EVALUATED_POSITIVE);
            assertThat(initiatives.parts(taget).missing()).isEmpty();
        });
    }

    /** All that can be met together, each in an initiative of its own: the program and the database grade alike. */
    @Test
    void the_database_grades_as_the_program_does() {
        var expected = new LinkedHashMap<String, EvidenceGrade>();
        expected.put("Tåget", EvidenceGrade.NONE);
        for (var which = 1; which < 16; which++) {
            for (var effect : EvidenceEffect.values()) {
                var met = new ArrayList<EvidenceData>();
                for (var criterion : EvidenceCriterion.values()) {
                    if ((which & 1 << criterion.ordinal()) != 0) {
                        met.add(new EvidenceData(criterion, "x", "x", null, effect));
                    }
                }
                var name = which + " " + effect;
                expected.put(name, EvidenceGrade.of(met));
                owner.execute("insert into initiative (name, status, label, visible_to) values ('" + name
                        + "', 'ONGOING', 'GREEN', '{all}')");
                met.forEach(one -> owner.execute(
                        "insert into initiative_evidence (initiative_id, criterion, words, source, effect, visible_to)"
                                + " select id, '" + one.criterion() + "', 'x', 'x', "
                                + (one.effect() == null ? "null" : "'" + one.effect() + "'")
                                + ", visible_to from initiative where name = '" + name + "'"));
            }
        }

        var listed = as(
                People.director(),
                () -> initiatives.list(
                        InitiativeFilter.ALL, new Sort<>(InitiativeSort.EVIDENCE, true), new Page(0, 100)));

        assertThat(listed)
                .hasSize(31)
                .allSatisfy(item -> assertThat(item.grade()).as(item.name()).isEqualTo(expected.get(item.name())));
        assertThat(listed)
                .extracting(InitiativeListItem::grade)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        var promising = new InitiativeFilter(
                "", null, null, null, false, null, null, false, false, EvidenceGrade.PROMISING, false);
        assertThat(as(People.director(), () -> initiatives.count(promising))).isEqualTo(2);
    }

    @Test
    void what_cannot_be_so_is_refused_at_its_field() {
        var met = Parts.met(EvidenceCriterion.EVALUATION);
        refused("effect", new EvidenceData(met.criterion(), met.words(), met.source(), null, null));
        refused("source", new EvidenceData(met.criterion(), met.words(), " ", null, met.effect()));
        refused("words", new EvidenceData(met.criterion(), "", met.source(), null, met.effect()));
        refused(
                "metOn",
                new EvidenceData(met.criterion(), met.words(), met.source(), Parts.TODAY.plusDays(2), met.effect()));
    }

    @Test
    void what_two_say_at_once_is_not_overwritten() {
        var first = Parts.met(EvidenceCriterion.PROBLEM);
        as(People.coordinator(), () -> service.put(taget, null, first));
        assertThatThrownBy(() -> as(People.director(), () -> service.put(taget, null, first)))
                .isInstanceOf(OptimisticLockingFailureException.class);

        var read = as(People.director(), () -> service.of(taget)).getFirst();
        as(People.coordinator(), () -> service.put(taget, read, first));

        assertThatThrownBy(() -> as(People.director(), () -> service.remove(taget, read)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void members_read_it_and_do_not_write_it() {
        assertThatThrownBy(() ->
                        as(People.member(1L), () -> service.put(taget, null, Parts.met(EvidenceCriterion.PROBLEM))))
                .isInstanceOf(AccessDeniedException.class);
        as(People.coordinator(), () -> service.put(taget, null, Parts.met(EvidenceCriterion.PROBLEM)));

        assertThat(as(People.member(1L), () -> service.of(taget))).hasSize(1);
        assertThat(as(People.coordinatorElsewhere(), () -> service.of(taget))).isEqualTo(List.of());
    }

    private void refused(String field, EvidenceData data) {
        assertThatThrownBy(() -> as(People.coordinator(), () -> service.put(taget, null, data)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}

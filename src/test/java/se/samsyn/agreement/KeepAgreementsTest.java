package se.samsyn.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.agreement.Agreements.TODAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Need;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class KeepAgreementsTest extends DatabaseTest {

    @Autowired
    private AgreementService agreements;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgreementNeeds needs;

    @Autowired
    private TransactionTemplate transaction;

    private AgencyId municipality;
    private AgencyId police;

    @BeforeEach
    void parties() {
        municipality = agency("Botkyrka kommun", AgencyKind.MUNICIPALITY);
        police = agency("Polisen", AgencyKind.POLICE);
    }

    @Test
    void what_the_act_asks_for_is_mandatory_at_its_field() {
        var whole = Agreements.of(municipality, police, null, null, null);
        refused(
                Agreements.with(whole, whole.parties().subList(0, 1), whole.purposes(), whole.subjectAreas()),
                "parties",
                "agreement.parties.few");
        refused(
                Agreements.with(whole, whole.parties(), List.of(" "), whole.subjectAreas()),
                "purposes",
                "agreement.purposes.missing");
        refused(
                Agreements.with(whole, whole.parties(), whole.purposes(), List.of()),
                "subjectAreas",
                "agreement.areas.missing");
        var rescue = agency("Brandförsvaret", AgencyKind.RESCUE_SERVICE);
        refused(Agreements.of(police, rescue, null, null, null), "parties", "agreement.parties.municipality");
        refused(Agreements.of(police, police, null, null, null), "parties", "agreement.parties.twice");
        refused(Agreements.of(municipality, police, TODAY, null, null), "validFrom", "agreement.validFrom.missing");
        refused(
                Agreements.of(municipality, police, TODAY.plusDays(1), TODAY, null),
                "parties",
                "agreement.signedOn.future");
        refused(
                Agreements.of(municipality, police, null, TODAY, TODAY.minusDays(1)),
                "validTo",
                "agreement.validTo.before");
        assertThat(as(People.director(), () -> agreements.count(AgreementFilter.ALL)))
                .isZero();
    }

    @Test
    void its_state_follows_from_its_days_and_the_list_finds_it_by_that() {
        state(AgreementState.DRAFT, Agreements.of(municipality, police, null, TODAY, TODAY.plusYears(1)));
        state(AgreementState.SIGNED, Agreements.of(municipality, police, TODAY, TODAY.plusDays(1), null));
        state(AgreementState.VALID, Agreements.of(municipality, police, TODAY, TODAY, null));
        state(AgreementState.VALID, Agreements.of(municipality, police, TODAY, TODAY, TODAY.plusDays(61)));
        state(AgreementState.ENDING, Agreements.of(municipality, police, TODAY, TODAY, TODAY.plusDays(60)));
        state(AgreementState.ENDING, Agreements.of(municipality, police, TODAY, TODAY, TODAY));
        state(
                AgreementState.EXPIRED,
                Agreements.of(municipality, police, TODAY.minusDays(9), TODAY.minusDays(9), TODAY.minusDays(1)));
        var ended = create(Agreements.of(municipality, police, TODAY, TODAY, null));
        as(People.director(), () -> {
            agreements.end(ended, 0, TODAY);
            return true;
        });
        assertThat(as(People.member(1L), () -> agreements.details(ended).state()))
                .isEqualTo(AgreementState.ENDED);
    }

    @Test
    void signing_fills_in_those_who_had_not_and_it_is_in_force_from_then() {
        var id = create(Agreements.of(municipality, police, null, null, null));
        as(People.coordinator(), () -> {
            agreements.sign(id, 0, TODAY.minusDays(2));
            return true;
        });

        var signed = as(People.member(1L), () -> agreements.get(id)).data();
        assertThat(signed.signedOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(signed.validFrom()).isEqualTo(TODAY.minusDays(2));
        assertThatThrownBy(() -> as(People.coordinator(), () -> {
                    agreements.sign(id, 0, TODAY);
                    return true;
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void one_that_is_renewed_is_tied_both_ways_and_needs_nobody_once_the_new_one_is_signed() {
        var old = create(
                Agreements.of(municipality, police, TODAY.minusYears(1), TODAY.minusYears(1), TODAY.plusDays(10)));
        var initiative = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("Trygga trapphus")));
        as(People.coordinator(), () -> {
            agreements.link(old, initiative);
            return true;
        });
        assertThat(why()).containsExactly("agreement.need.ending");

        var next = as(
                People.coordinator(),
                () -> agreements.renew(old, agreements.get(old).data().renewal()));
        assertThat(why()).containsExactly("agreement.need.ending.draft");
        as(People.coordinator(), () -> {
            agreements.sign(next, 0, TODAY);
            return true;
        });

        assertThat(why()).isEmpty();
        var before = as(People.member(1L), () -> agreements.details(old));
        var after = as(People.member(1L), () -> agreements.details(next));
        assertThat(before.isRenewed()).isTrue();
        assertThat(before.next().id()).isEqualTo(next);
        assertThat(after.previous().id()).isEqualTo(old);
        assertThat(after.initiatives()).extracting(AgreementInitiative::id).containsExactly(initiative);
        assertThat(after.agreement().data().validFrom()).isEqualTo(TODAY.plusDays(11));
        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> agreements.renew(old, agreements.get(old).data().renewal())))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("agreement.renewed.already"));
        assertThatThrownBy(() -> as(People.coordinator(), () -> {
                    agreements.remove(old);
                    return true;
                }))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void one_that_has_expired_while_its_initiatives_go_on_needs_somebody_now() {
        var id = create(
                Agreements.of(municipality, police, TODAY.minusYears(1), TODAY.minusYears(1), TODAY.minusDays(3)));
        assertThat(why()).containsExactly("agreement.need.expired");
        var initiative = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("Trygga trapphus")));
        as(People.coordinator(), () -> {
            agreements.link(id, initiative);
            return true;
        });

        assertThat(why()).containsExactly("agreement.need.expired.initiatives");
        assertThat(as(People.director(), () -> agreements.count(AgreementFilter.TO_RENEW)))
                .isOne();
    }

    @Test
    void members_read_and_write_nothing() {
        var id = create(Agreements.of(municipality, police, null, null, null));
        assertThatThrownBy(() -> as(
                        People.member(1L),
                        () -> agreements.create(Agreements.of(municipality, police, null, null, null))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(People.member(1L), () -> agreements.get(id)).data().name())
                .isEqualTo("Samverkan för trygghet");
    }

    private List<String> why() {
        return as(People.director(), () -> transaction.execute(_ -> needs.needs(TODAY))).stream()
                .map(Need::why)
                .toList();
    }

    private void state(AgreementState state, AgreementData data) {
        var id = create(data);
        as(People.member(1L), () -> {
            assertThat(agreements.details(id).state()).isEqualTo(state);
            var filter = new AgreementFilter("", state, null, null, false, null);
            assertThat(agreements.list(filter, new Sort<>(AgreementSort.STATE, false), Page.ALL))
                    .extracting(AgreementListItem::id)
                    .contains(id);
            assertThat(agreements.count(filter)).isPositive();
            return true;
        });
    }

    private void refused(AgreementData data, String field, String key) {
        assertThatThrownBy(() -> create(data)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    private AgreementId create(AgreementData data) {
        return as(People.coordinator(), () -> agreements.create(data));
    }

    private AgencyId agency(String name, AgencyKind kind) {
        return as(People.coordinator(), () -> agencies.create(AgencyData.of(name, "", kind, "", null, List.of(), "")));
    }
}

package se.samsyn.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.agency.Examples.agency;
import static se.samsyn.agency.Examples.numbered;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.shared.RuleViolation;

class KeepAgenciesTest extends DatabaseTest {

    @Autowired
    private AgencyService agencies;

    @Autowired
    private PersonService persons;

    @Test
    void what_was_written_is_read_again() {
        var municipality = create(numbered(" Botkyrka  kommun ", "212000-2882"));
        var data = AgencyData.of(
                "Våldspreventivt center 👩‍🚒 مرحبا",
                "VPC",
                AgencyKind.MUNICIPAL_ADMINISTRATION,
                "",
                municipality,
                List.of("VPC Botkyrka", " ", "centret"),
                "Samordnar.\nOch stöder.");
        var id = create(data);

        var stored = as(People.director(), () -> agencies.get(id));

        assertThat(stored).isEqualTo(new Agency(id, 0, data, null));
        assertThat(stored.data().aliases()).containsExactly("VPC Botkyrka", "centret");
        assertThat(as(People.director(), () -> agencies.get(municipality)).data())
                .returns("Botkyrka kommun", AgencyData::name)
                .returns("2120002882", AgencyData::orgNumber);
    }

    @ParameterizedTest
    @ValueSource(strings = {"212000-2882", "212000 2882", "2120002882", "16212000-2882", " 212 000 - 2882 "})
    void an_organisation_number_is_accepted_as_people_write_it(String written) {
        var id = create(numbered("Botkyrka kommun", written));

        assertThat(as(People.director(), () -> agencies.get(id)).data().orgNumber())
                .isEqualTo("2120002882");
    }

    @Test
    void a_wrong_organisation_number_is_refused_with_the_reason() {
        refused("orgNumber", "agency.orgNumber.checkDigit", () -> create(numbered("A", "212000-2883")));
        refused("orgNumber", "agency.orgNumber.shape", () -> create(numbered("A", "212000-288")));
        refused("orgNumber", "agency.orgNumber.shape", () -> create(numbered("A", "många")));
        refused("orgNumber", "agency.orgNumber.personal", () -> create(numbered("A", "640823-3234")));
    }

    @Test
    void a_name_is_needed_and_has_a_limit() {
        refused("name", "shared.required", () -> create(agency("  ")));
        refused("name", "shared.tooLong", () -> create(agency("x".repeat(10_000))));
        create(agency("x".repeat(200)));
    }

    @Test
    void neither_name_nor_number_is_had_twice() {
        create(numbered("Botkyrka kommun", "2120002882"));

        refused("name", "agency.name.taken", () -> create(agency("Botkyrka kommun")));
        refused("orgNumber", "agency.orgNumber.taken", () -> create(numbered("Botkyrka", "212000-2882")));
    }

    @Test
    void a_stale_version_is_not_written_over_the_newer_one() {
        var id = create(agency("Miljöenheten"));
        as(People.director(), () -> agencies.change(new Agency(id, 0, agency("Miljö och tillsyn"), null)));

        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> agencies.change(new Agency(id, 0, agency("Miljöavdelningen"), null))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(as(People.director(), () -> agencies.get(id)).data().name()).isEqualTo("Miljö och tillsyn");
    }

    @Test
    void an_agency_that_has_ended_is_no_longer_offered_and_comes_back_when_reopened() {
        var id = create(agency("Fältgruppen"));
        as(People.coordinator(), () -> agencies.end(id, 0, LocalDate.of(2024, 6, 30)));
        assertThat(as(People.coordinator(), () -> agencies.options())).isEmpty();
        assertThat(as(People.coordinator(), () -> agencies.names())).hasSize(1);

        as(People.coordinator(), () -> agencies.reopen(id, 1));
        assertThat(as(People.coordinator(), () -> agencies.options()))
                .extracting(AgencyOption::name)
                .containsExactly("Fältgruppen");
    }

    @Test
    void what_others_refer_to_is_not_removed_and_the_reason_is_given() {
        var whole = create(agency("Socialförvaltningen"));
        var part = create(agency("Fältgruppen", whole));
        refused("", "shared.referred.agency", () -> as(People.coordinator(), () -> agencies.remove(whole)));

        var role = new PersonRoleData("chef", part, Examples.VISIT, null, null);
        as(People.coordinator(), () -> persons.create(new PersonData("Anna Ek", List.of()), List.of(role)));
        refused("", "shared.referred.person_role", () -> as(People.coordinator(), () -> agencies.remove(part)));
    }

    @Test
    void what_nobody_refers_to_is_gone_when_removed() {
        var id = create(agency("Fel"));
        as(People.coordinator(), () -> agencies.remove(id));

        assertThatThrownBy(() -> as(People.coordinator(), () -> agencies.get(id)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_member_reads_and_does_not_change() {
        var id = create(agency("Miljöenheten"));
        var member = People.member(id.value());

        assertThat(as(member, () -> agencies.get(id)).data().name()).isEqualTo("Miljöenheten");
        assertThatThrownBy(() -> as(member, () -> agencies.create(agency("Ny"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(member, () -> agencies.change(new Agency(id, 0, agency("Ny"), null))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(member, () -> agencies.end(id, 0, Examples.VISIT)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(member, () -> agencies.remove(id))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_municipality_sees_nothing_of_it() {
        var id = create(agency("Miljöenheten"));

        assertThat(as(People.coordinatorElsewhere(), () -> agencies.names())).isEmpty();
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> agencies.get(id)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private AgencyId create(AgencyData data) {
        return as(People.coordinator(), () -> agencies.create(data));
    }

    private static void refused(String field, String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation)
                                .returns(field, RuleViolation::field)
                                .returns(key, RuleViolation::key));
    }
}

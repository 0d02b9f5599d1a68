package se.samsyn.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.agency.Examples.VISIT;
import static se.samsyn.agency.Examples.role;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class KeepPersonsTest extends DatabaseTest {

    @Autowired
    private PersonService persons;

    @Autowired
    private AgencyService agencies;

    @Test
    void a_role_belongs_to_its_day_and_the_latest_comes_first() {
        var company = as(People.coordinator(), () -> agencies.create(Examples.agency("Botkyrkabyggen")));
        var id = create(
                "Chris Österlund",
                new PersonRoleData("vd", company, LocalDate.of(2023, 5, 24), null, LocalDate.of(2023, 12, 31)));
        as(People.coordinator(), () -> persons.addRole(id, role("tf. kommundirektör")));

        var stored = as(People.director(), () -> persons.get(id));

        assertThat(stored.roles()).extracting(r -> r.data().title()).containsExactly("Tf. kommundirektör", "Vd");
        assertThat(stored.roles().getFirst().agency()).isNull();
        assertThat(stored.roles().getLast().agency())
                .isEqualTo(new AgencyOption(company, "Botkyrkabyggen", "", AgencyKind.MUNICIPAL_ADMINISTRATION));
        assertThat(stored.roles().getLast().data().mayHold(VISIT)).isFalse();
        assertThat(as(People.director(), () -> persons.at(company)))
                .extracting(PersonAtAgency::name)
                .containsExactly("Chris Österlund");
        assertThat(as(People.director(), () -> persons.options()))
                .containsExactly(new PersonOption(id, "Chris Österlund", "Tf. kommundirektör"));
        assertThat(as(People.director(), () -> persons.names()).getFirst().roles())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Willy Viitala (M), Willy Viitala",
        "Carl Widercrantz (TUP), Carl Widercrantz",
        "Anna (S) Ek, Anna Ek",
        "Stina Ek (KSO), Stina Ek (KSO)",
        "Mattias, Mattias"
    })
    void party_letters_are_never_stored(String written, String stored) {
        var id = create(written, role("ordförande " + written));

        var person = as(People.director(), () -> persons.get(id));

        assertThat(person.data().name()).isEqualTo(stored);
        assertThat(person.roles().getFirst().data().title()).isEqualTo("Ordförande " + stored);
    }

    @Test
    void a_personal_number_is_refused_in_every_field() {
        refused("name", "shared.personalNumber", () -> create("Anna 640823-3234", role("rektor")));
        refused("title", "shared.personalNumber", () -> create("Anna Ek", role("rektor 196408233234")));
        refused(
                "aliases",
                "shared.personalNumber",
                () -> as(
                        People.coordinator(),
                        () -> persons.create(new PersonData("Anna Ek", List.of("640883-3231")), List.of())));
    }

    @Test
    void a_role_does_not_end_before_it_begins_and_was_known_in_between() {
        var from = LocalDate.of(2024, 1, 1);
        refused(
                "validTo",
                "agency.role.endBeforeStart",
                () -> create("Anna Ek", new PersonRoleData("rektor", null, from, from, from.minusDays(1))));
        refused(
                "knownOn",
                "agency.role.knownOutside",
                () -> create("Anna Ek", new PersonRoleData("rektor", null, from.minusDays(1), from, null)));
    }

    @Test
    void a_stale_version_changes_neither_names_nor_roles() {
        var id = create("Anna Ek", role("rektor"));
        var before = as(People.director(), () -> persons.get(id));
        var roleId = before.roles().getFirst().id();
        as(People.director(), () -> persons.changeRole(id, 0, roleId, role("biträdande rektor")));

        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> persons.change(new Person(id, 0, new PersonData("Anna Alm", List.of()), List.of()))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> as(People.coordinator(), () -> persons.changeRole(id, 0, roleId, role("chef"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> as(People.coordinator(), () -> persons.removeRole(id, 0, roleId)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(as(People.director(), () -> persons.get(id))
                        .roles()
                        .getFirst()
                        .data()
                        .title())
                .isEqualTo("Biträdande rektor");
    }

    @Test
    void a_role_of_somebody_else_is_not_reached() {
        var anna = create("Anna Ek", role("rektor"));
        var bo = create("Bo Ek", role("chef"));
        var hers = as(People.director(), () -> persons.get(anna))
                .roles()
                .getFirst()
                .id();

        assertThatThrownBy(() -> as(People.coordinator(), () -> persons.removeRole(bo, 0, hers)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(as(People.director(), () -> persons.get(anna)).roles()).hasSize(1);
    }

    @Test
    void a_person_goes_with_their_roles() {
        var id = create("Anna Ek", role("rektor"));
        as(People.coordinator(), () -> persons.remove(id));

        assertThat(as(People.director(), () -> persons.names())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PersonSort.class)
    void can_be_listed_in_every_order_and_found_by_title(PersonSort by) {
        create("Anna Ek", role("rektor"));
        create("Bo Ek", new PersonRoleData("chef", null, VISIT.plusDays(1), null, null));

        assertThat(as(People.director(), () -> persons.list(PersonFilter.ALL, new Sort<>(by, true), Page.ALL)))
                .hasSize(2);
        assertThat(as(
                        People.director(),
                        () -> persons.list(new PersonFilter("rekto", null), new Sort<>(by, false), Page.ALL)))
                .extracting(PersonListItem::name)
                .containsExactly("Anna Ek");
    }

    @Test
    void a_member_reads_and_does_not_change_and_another_municipality_sees_nothing() {
        var id = create("Anna Ek", role("rektor"));

        assertThat(as(People.member(1L), () -> persons.get(id)).data().name()).isEqualTo("Anna Ek");
        assertThatThrownBy(() -> as(People.member(1L), () -> persons.addRole(id, role("chef"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(People.member(1L), () -> persons.remove(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(People.coordinatorElsewhere(), () -> persons.options())).isEmpty();
    }

    private PersonId create(String name, PersonRoleData role) {
        return as(People.coordinator(), () -> persons.create(new PersonData(name, List.of()), List.of(role)));
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

package se.samsyn.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.agency.Examples.agency;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.shared.RuleViolation;

class AgencyHierarchyTest extends DatabaseTest {

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void an_agency_knows_its_parts() {
        var whole = create("Socialförvaltningen", null);
        var part = create("Fältgruppen", whole);
        create("Fältassistenterna", part);

        assertThat(as(People.director(), () -> agencies.parts(whole)))
                .extracting(AgencyOption::id)
                .containsExactly(part);
    }

    @Test
    void an_agency_is_not_a_part_of_itself_nor_of_its_own_parts() {
        var whole = create("A", null);
        var part = create("B", whole);
        var smallest = create("C", part);

        assertThatThrownBy(() -> move(whole, "A", whole)).satisfies(AgencyHierarchyTest::isCircle);
        assertThatThrownBy(() -> move(whole, "A", smallest)).satisfies(AgencyHierarchyTest::isCircle);
        move(smallest, "C", whole);
    }

    @Test
    void two_moves_at_the_same_time_do_not_close_a_circle() throws Exception {
        var a = create("A", null);
        var b = create("B", null);
        var moved = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> as(
                    People.director(),
                    () -> transaction.execute(_ -> {
                        agencies.change(new Agency(a, 0, agency("A", b), null));
                        moved.countDown();
                        pause();
                        return true;
                    })));
            assertThat(moved.await(10, TimeUnit.SECONDS)).isTrue();
            var second = threads.submit(() -> move(b, "B", a));

            assertThat(first.get()).isTrue();
            assertThatThrownBy(second::get)
                    .isInstanceOf(ExecutionException.class)
                    .satisfies(e -> isCircle(e.getCause()));
        }
    }

    private AgencyId create(String name, AgencyId parent) {
        return as(People.coordinator(), () -> agencies.create(agency(name, parent)));
    }

    private void move(AgencyId id, String name, AgencyId parent) {
        as(People.coordinator(), () -> agencies.change(new Agency(id, 0, agency(name, parent), null)));
    }

    /** Long enough for the second to have come as far as it can before the first is committed. */
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void isCircle(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation)
                                .returns("parent", RuleViolation::field)
                                .returns("agency.parent.circle", RuleViolation::key));
    }
}

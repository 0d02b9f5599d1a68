package se.samsyn.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.shared.RuleViolation;

/** A name is an initiative's own among those that one sees, and tells nothing of those that one does not. */
class InitiativeNameTest extends DatabaseTest {

    private static final Sharing DIRECTORS = new Sharing(Label.RED, Set.of(1L));

    @Autowired
    private InitiativeService service;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OwnersHand owner;

    private InitiativeId secret;

    @BeforeEach
    void one_that_is_only_the_directors() {
        secret = as(
                People.director(),
                () -> service.create(InitiativeData.named("Hemligt")
                        .draft()
                        .sharing(DIRECTORS)
                        .data()));
    }

    @Test
    void one_that_is_not_for_the_writer_is_not_told_of_by_its_name() {
        as(People.coordinator(), () -> {
            var id = service.create(InitiativeData.named("Hemligt"));
            service.change(new Initiative(id, 0, InitiativeData.named("Annat")));
            service.change(new Initiative(id, 1, InitiativeData.named("Hemligt")));
            taken(() -> service.create(InitiativeData.named("Hemligt")));
            assertThat(service.options()).hasSize(1);
        });
        assertThat(as(People.director(), service::options))
                .extracting(InitiativeOption::name)
                .containsExactly("Hemligt", "Hemligt");
    }

    @Test
    void whoever_sees_both_can_go_on_with_each_but_gives_no_third_the_name() {
        var open = as(People.coordinator(), () -> service.create(InitiativeData.named("Hemligt")));

        as(People.director(), () -> {
            var data = service.get(secret).data();
            service.change(
                    new Initiative(secret, 0, data.draft().purpose("Nytt syfte").data()));
            service.change(new Initiative(
                    open,
                    0,
                    InitiativeData.named("Hemligt").draft().purpose("x").data()));
            taken(() -> service.create(InitiativeData.named("Hemligt")));
            taken(() -> service.create(InitiativeData.named("Hemligt")
                    .draft()
                    .sharing(new Sharing(Label.RED, Set.of(1L, 2L)))
                    .data()));
            // opened to all it would stand beside the other for everybody
            taken(() -> service.change(new Initiative(
                    secret, 1, data.draft().sharing(Sharing.of(Label.AMBER)).data())));
            taken(() -> service.createAll(List.of(InitiativeData.named("Ett"), InitiativeData.named("Hemligt"))));
        });
    }

    @Test
    void two_who_give_the_same_name_at_the_same_moment_are_told_as_if_one_had_been_first() {
        var second = new CompletableFuture<Throwable>();
        as(
                People.director(),
                () -> transaction.executeWithoutResult(_ -> {
                    service.create(InitiativeData.named("OTTO"));
                    Thread.startVirtualThread(() -> second.complete(failureOf(() ->
                            as(People.coordinator(), (Runnable) () -> service.create(InitiativeData.named("OTTO"))))));
                    untilSomebodyWaits();
                }));

        assertThat(second.orTimeout(10, TimeUnit.SECONDS).join())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("initiative.nameTaken"));
    }

    private void untilSomebodyWaits() {
        for (var looked = 0; looked < 200; looked++) {
            if (!owner.names("select pid from pg_locks where not granted").isEmpty()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("Nobody waits");
    }

    private static Throwable failureOf(Runnable work) {
        try {
            work.run();
            return new AssertionError("Was done");
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static void taken(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.field()).isEqualTo("name");
            assertThat(refused.key()).isEqualTo("initiative.nameTaken");
        });
    }
}

package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.jooq.commons.tables.Attempt.ATTEMPT;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;

class AttemptsTest extends DatabaseTest {

    @Autowired
    private Attempts attempts;

    @Autowired
    private AttemptRepository repository;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void so_many_are_let_through_and_no_more_whoever_it_is() {
        for (var name : new String[] {"finns", "finns-inte"}) {
            assertThat(allowed(attempts, name)).isEqualTo(Attempts.Kind.ACCOUNT.most());
        }
    }

    @Test
    void the_count_survives_a_restart() {
        allowed(attempts, "farida");
        var restarted = new Attempts(repository, clock);

        assertThat(transaction.<Boolean>execute(_ -> restarted.allow(Attempts.Kind.ACCOUNT, "farida")))
                .isFalse();
    }

    @Test
    void after_a_quarter_of_an_hour_one_may_try_again() {
        allowed(attempts, "farida");
        var later = new Attempts(repository, Clock.offset(clock, Duration.ofMinutes(16)));

        assertThat(transaction.<Boolean>execute(_ -> later.allow(Attempts.Kind.ACCOUNT, "farida")))
                .isTrue();
    }

    @Test
    void a_thousand_at_once_are_a_thousand() {
        var allowed = IntStream.range(0, 80)
                .parallel()
                .filter(_ -> attempts.allow(Attempts.Kind.ACCOUNT, "farida"))
                .count();

        assertThat(allowed).isEqualTo(Attempts.Kind.ACCOUNT.most());
    }

    @Test
    void case_and_spaces_make_no_new_name_and_no_name_is_kept() {
        allowed(attempts, "farida");

        assertThat(attempts.allow(Attempts.Kind.ACCOUNT, "  FARIDA\u0000 ")).isFalse();
        assertThat(transaction.<java.util.List<String>>execute(
                        _ -> dsl.select(ATTEMPT.KEY).from(ATTEMPT).fetch(ATTEMPT.KEY)))
                .hasSize(1)
                .noneMatch(key -> key.contains("farida"));
    }

    @Test
    void a_pair_is_another_with_another_address_and_forgotten_with_its_name() {
        for (var i = 0; i < Attempts.Kind.PAIR.most(); i++) {
            attempts.allow(Attempts.Kind.PAIR, "farida", "192.0.2.1");
        }

        assertThat(attempts.allow(Attempts.Kind.PAIR, "farida", "192.0.2.1")).isFalse();
        assertThat(attempts.allow(Attempts.Kind.PAIR, "farida", "192.0.2.2")).isTrue();
        attempts.forget(Attempts.Kind.PAIR, "farida");
        assertThat(attempts.allow(Attempts.Kind.PAIR, "farida", "192.0.2.1")).isTrue();
    }

    private static long allowed(Attempts attempts, String name) {
        return IntStream.range(0, 60)
                .filter(_ -> attempts.allow(Attempts.Kind.ACCOUNT, name))
                .count();
    }
}

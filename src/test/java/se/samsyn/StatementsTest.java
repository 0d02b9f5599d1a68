package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What counts statements for other tests. */
class StatementsTest {

    @Test
    void what_the_program_asks_by_itself_meanwhile_is_none_of_it() {
        var statements = Statements.of(() -> {
            execute("Executing query : select mine");
            inAnotherThread(() -> execute("Executing query : select the reminder's"));
        });

        assertThat(statements).containsExactly("Executing query : select mine");
    }

    private static void execute(String statement) {
        LoggerFactory.getLogger("org.jooq.tools.LoggerListener").debug(statement);
    }

    private static void inAnotherThread(Runnable work) {
        try {
            Thread.ofPlatform().start(work).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

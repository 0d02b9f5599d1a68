package se.samsyn.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseAwayTest {

    @Test
    void it_is_found_however_deep_it_is_wrapped() {
        assertThat(DatabaseAway.isBehind(new BeanCreationException(
                        "view", new IllegalStateException(new CannotCreateTransactionException("no connection")))))
                .isTrue();
        assertThat(DatabaseAway.isBehind(new RuntimeException(new SQLTransientConnectionException("timed out"))))
                .isTrue();
        assertThat(DatabaseAway.isBehind(new RuntimeException(new SQLException("shutting down", "57P01"))))
                .isTrue();
    }

    @Test
    void a_query_that_the_database_refuses_is_the_programs_own_fault() {
        assertThat(DatabaseAway.isBehind(
                        new DataIntegrityViolationException("x", new SQLException("invalid byte sequence", "22021"))))
                .isFalse();
        assertThat(DatabaseAway.isBehind(null)).isFalse();
        var itself = new IllegalStateException() {
            @Override
            public synchronized Throwable getCause() {
                return this;
            }
        };
        assertThat(DatabaseAway.isBehind(itself)).isFalse();
    }
}

package se.samsyn.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedDatabaseWatchTest extends OwnDatabase {

    @Test
    void a_postgresql_that_ends_by_itself_is_started_again_on_the_same_port() throws Exception {
        start();
        execute("create table kept (text text)", "insert into kept values ('OTTO')");
        postmaster().destroyForcibly();

        assertThat(eventually(() -> query("select text from kept"))).isEqualTo("OTTO");
    }

    @Test
    void a_postgresql_that_does_not_stay_up_ends_the_program() throws Exception {
        var lost = new CountDownLatch(1);
        database = EmbeddedDatabase.in(folder, () -> {}, lost::countDown);
        database.awaitReady();
        postmaster().destroyForcibly();
        eventually(() -> query("select 1"));

        postmaster().destroyForcibly();

        assertThat(lost.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_postgresql_that_is_stopped_on_purpose_stays_so() throws Exception {
        var lost = new CountDownLatch(1);
        database = EmbeddedDatabase.in(folder, () -> {}, lost::countDown);
        database.awaitReady();
        database.stop();
        Thread.sleep(2500);

        assertThat(folder.resolve("database/postmaster.pid")).doesNotExist();
        assertThat(lost.getCount()).isOne();
    }

    @Test
    void the_application_does_not_have_the_owners_password() {
        start();
        var properties = database.properties();

        assertThat(properties.get("spring.datasource.password"))
                .isNotEqualTo(properties.get("spring.liquibase.password"));
        assertThatThrownBy(() -> connect("samsyn_owner", properties.get("spring.datasource.password"))
                        .close())
                .hasMessageContaining("password authentication failed");
        assertThatCode(() -> connect("samsyn_app", properties.get("spring.datasource.password"))
                        .close())
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_wrong_before_the_start_leaves_the_folder_empty_and_free() {
        assertThatThrownBy(() -> EmbeddedDatabase.in(
                        folder,
                        () -> {
                            throw new IllegalStateException("port in use");
                        },
                        () -> {}))
                .hasMessage("port in use");
        assertThat(folder.resolve("database")).doesNotExist();

        start();
    }
}

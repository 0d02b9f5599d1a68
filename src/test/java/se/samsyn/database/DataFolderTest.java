package se.samsyn.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void a_file_is_not_a_folder() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "precious");
        refused(file, file + " is a file, but Samsyn needs a folder for its data");
        assertThat(file).hasContent("precious");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_that_cannot_be_made_or_written_is_named_with_the_reason() {
        // even the system's administrator cannot make a folder there
        refused(Path.of("/sys/samsyn"), "Samsyn cannot write in its data folder /sys/samsyn (Operation not permitted)");
    }

    @Test
    void data_of_another_major_version_are_left_alone() throws IOException {
        var version = Files.createDirectories(temporary.resolve("database")).resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        refused(temporary, "were written by PostgreSQL 17, but this Samsyn comes with PostgreSQL 18");
        assertThat(temporary.resolve("database")).isDirectoryContaining(version::equals);
    }

    @Test
    void another_program_s_folder_is_left_alone() throws IOException {
        Files.writeString(temporary.resolve("PG_VERSION"), "18\n");
        refused(temporary, "holds something that is not Samsyn's");
        Files.delete(temporary.resolve("PG_VERSION"));
        Files.createDirectory(temporary.resolve("database"));
        refused(temporary, "holds something that is not Samsyn's");
    }

    @Test
    void a_name_that_postgresql_s_shell_would_read_as_a_command_is_refused() {
        refused(temporary.resolve("$(touch x)"), "PostgreSQL cannot work in the folder");
    }

    @Test
    void a_full_disk_is_said_before_anything_is_written() {
        assertThatThrownBy(() -> DataFolder.requireSpace(temporary, Long.MAX_VALUE))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("is full");
    }

    @Test
    void a_folder_in_use_is_left_alone_and_free_again_when_it_is_closed() {
        var first = DataFolder.open(temporary);
        refused(temporary, "Another Samsyn (process " + ProcessHandle.current().pid() + ") is using the data folder");
        first.close();
        DataFolder.open(temporary).close();
    }

    @Test
    void a_lock_file_left_by_a_crash_holds_nobody_up() throws IOException {
        Files.writeString(temporary.resolve("samsyn.lock"), "4711");
        DataFolder.open(temporary).close();
    }

    @Test
    void what_an_interrupted_first_start_has_left_is_removed() throws IOException {
        Files.createDirectories(temporary.resolve("database.unfinished-00/base"));
        Files.createDirectories(temporary.resolve("postgresql-18.6.0.unfinished-00/bin"));
        DataFolder.open(temporary).close();
        assertThat(temporary).isDirectoryNotContaining("glob:**unfinished**");
    }

    @Test
    void a_step_that_fails_leaves_nothing_behind() {
        var data = DataFolder.open(temporary);
        assertThatThrownBy(() -> data.complete(data.database(), unfinished -> {
                    Files.createDirectories(unfinished.resolve("base"));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("No space left on device");
        assertThat(data.holdsDatabase()).isFalse();
        assertThat(temporary).isDirectoryNotContaining("glob:**unfinished**");
        data.close();
    }

    private static void refused(Path folder, String sentence) {
        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(sentence)
                .hasMessageMatching("[^\n]+[.]");
    }
}

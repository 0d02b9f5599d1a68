package se.samsyn.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecretKeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void is_made_once_and_kept() {
        var key = SecretKeyFile.in(folder);

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(SecretKeyFile.in(folder)).isEqualTo(key);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void is_readable_by_its_owner_alone() throws IOException {
        SecretKeyFile.in(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret.key"))))
                .isEqualTo("rw-------");
    }
}

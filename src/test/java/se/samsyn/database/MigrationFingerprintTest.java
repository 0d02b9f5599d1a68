package se.samsyn.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MigrationFingerprintTest {

    @Test
    void is_the_same_for_the_same_changelog_and_municipalities() throws IOException {
        assertThat(fingerprint("samsyn_app", "0127")).isEqualTo(fingerprint("samsyn_app", "0127"));
    }

    @Test
    void changes_with_a_municipality_or_with_the_role_that_is_granted_its_rights() throws IOException {
        assertThat(fingerprint("samsyn_app", "0127"))
                .isNotEqualTo(fingerprint("samsyn_app", "0127", "0184"))
                .isNotEqualTo(fingerprint("another", "0127"));
    }

    private static MigrationFingerprint fingerprint(String role, String... municipalities) throws IOException {
        return MigrationFingerprint.of(
                new DefaultResourceLoader(), new DatabaseProperties(List.of(municipalities), false), role);
    }
}

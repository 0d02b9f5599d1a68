package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import se.samsyn.shared.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordsTest {

    private static final List<String> PERSONAL = List.of("farida", "Farida Holm-Öberg", "Botkyrka kommun", "samsyn");

    private final Passwords passwords = new Passwords(new Argon2PasswordEncoder(16, 32, 1, 1024, 1));

    @ParameterizedTest
    @CsvSource({
        "kort, access.password.short",
        "elva tecken, access.password.short",
        "password1234, access.password.common",
        "Lösenord1234!, access.password.common",
        "L0s3n0rd!!!!2026, access.password.common",
        "sommarsemester, access.password.common",
        "Sommar2026!!!!, access.password.common",
        "välkommenhem1, access.password.common",
        "hockeyfotboll99, access.password.common",
        "qwertyuiopåäö, access.password.common",
        "123456789012, access.password.pattern",
        "aaaaaaaaaaaaaa, access.password.pattern",
        "abcabcabcabc, access.password.pattern",
        "2026-11-22-20, access.password.common",
        "farida-holm-1, access.password.personal",
        "Botkyrka2026!, access.password.personal",
        "Öberg Botkyrka 1, access.password.personal",
    })
    void what_others_would_try_first_is_refused_at_the_field(String password, String key) {
        assertThatThrownBy(() -> passwords.accept("password", password, PERSONAL))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).isEqualTo("password");
                    assertThat(refused.key()).isEqualTo(key);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en lång mening att minnas",
                "tre gröna elefanter åker buss",
                "vykfsqpmxwtz",
                "ÅÄÖ 🙂 men tretton",
                "kaffe före klockan sju"
            })
    void length_is_enough_and_no_kind_of_character_is_demanded(String password) {
        var hash = passwords.accept("password", password, PERSONAL);

        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(passwords.matches(password + " ", hash)).isFalse();
    }

    @Test
    void a_book_is_refused() {
        assertThatThrownBy(() -> passwords.accept("password", "vyk fsq ".repeat(100), PERSONAL))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("access.password.long");
    }

    @Test
    void no_word_of_the_list_is_long_enough_to_be_a_password_and_still_accepted() throws Exception {
        try (var words = getClass().getResourceAsStream("/passwords/common.txt")) {
            var lines = new String(words.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();

            assertThat(lines).hasSizeGreaterThan(3000).doesNotHaveDuplicates();
            assertThat(lines.stream()
                            .filter(line -> line.length() >= Passwords.SHORTEST)
                            .limit(40))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThatThrownBy(() -> passwords.accept("password", line, PERSONAL))
                            .isInstanceOf(RuleViolation.class));
        }
    }
}

package se.samsyn.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.samsyn.shared.RuleViolation;

/**
 * What a password must be: long, and not one that others have too. There are no rules about kinds of characters, which
 * make passwords harder to remember and no harder to guess. The words of common ones come along, in
 * {@code passwords/common.txt}, and are read when a password is chosen, not when the program starts.
 */
@Component
class Passwords {

    static final int SHORTEST = 12;

    /** So that nobody keeps the machine busy with hashing a book. */
    static final int LONGEST = 256;

    /** What has to be left when all that an attacker would try first is taken away. */
    private static final int OWN = 5;

    private static final Pattern REPEATED = Pattern.compile("(.{1,6}?)\\1+.{0,3}");

    private static final String LOOKALIKES_FROM = "0134578@$!€";
    private static final String LOOKALIKES_TO = "oieastbasie";

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * The hash to keep.
     *
     * @param field that the password was typed in
     * @param personal words that belong to whoever chooses: their names, their municipality
     * @throws RuleViolation where it is too short, too long or too easy to guess
     */
    String accept(String field, String password, Collection<String> personal) {
        check(field, password, personal);
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** Whether it is the one that a hash was made of. */
    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    private static void check(String field, String password, Collection<String> personal) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new RuleViolation(field, "access.password.short", SHORTEST, length);
        }
        if (length > LONGEST) {
            throw new RuleViolation(field, "access.password.long", LONGEST);
        }
        var folded = fold(password);
        if (REPEATED.matcher(folded).matches() || isRun(folded)) {
            throw new RuleViolation(field, "access.password.pattern");
        }
        var own = folded;
        for (var word : personal) {
            for (var part : fold(word).split("[^\\p{L}\\p{N}]+")) {
                own = part.length() < 4 ? own : own.replace(part, "");
            }
        }
        if (!own.equals(folded) && letters(own).length() < OWN) {
            throw new RuleViolation(field, "access.password.personal");
        }
        if (isCommon(letters(own))) {
            throw new RuleViolation(field, "access.password.common");
        }
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Without the digits and signs that are put before and behind, and with letters for their look-alikes. */
    private static String letters(String text) {
        var core = text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        var letters = new StringBuilder();
        core.codePoints().forEach(c -> {
            var at = LOOKALIKES_FROM.indexOf(c);
            letters.appendCodePoint(at < 0 ? c : LOOKALIKES_TO.charAt(at));
        });
        return letters.toString().replaceAll("[^\\p{L}]", "");
    }

    /** Whether it is one listed word, or two after each other. */
    private static boolean isCommon(String letters) {
        if (letters.length() < 3) {
            return true;
        }
        var words = words();
        if (words.contains(letters)) {
            return true;
        }
        for (var i = 1; i < letters.length(); i++) {
            if (words.contains(letters.substring(0, i)) && words.contains(letters.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** Characters that follow each other, up or down: 123456789012, abcdefghijkl. */
    private static boolean isRun(String text) {
        var steps = 0;
        for (var i = 1; i < text.length(); i++) {
            var step = Math.abs(text.charAt(i) - text.charAt(i - 1));
            steps += step <= 1 || step == 9 ? 1 : 0;
        }
        return steps >= text.length() - 3;
    }

    private static Set<String> words() {
        var words = new HashSet<String>();
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("passwords/common.txt").getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

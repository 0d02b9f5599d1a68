package se.samsyn.access;

import java.util.regex.Pattern;
import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;

/** Addresses of mail, checked as far as a form can; whether one leads anywhere, only a mail can tell. */
final class Email {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]]{1,64}@[^\\s@<>,;:\"()\\[\\]]+\\.[^\\s@.]{2,}");

    private Email() {}

    /**
     * @return the address as it is kept; "" where none was typed
     * @throws RuleViolation where it cannot be one
     */
    static String check(String field, String typed) {
        var address = Input.line(typed);
        if (!address.isEmpty()
                && (address.length() > 254 || !ADDRESS.matcher(address).matches())) {
            throw new RuleViolation(field, "access.email.wrong");
        }
        return address;
    }
}

package se.samsyn.access;

import org.springframework.security.core.AuthenticationException;

/** Too many attempts at the same name, or from the same address: the answer is the same for names that are nobody's. */
class TooManyAttemptsException extends AuthenticationException {

    TooManyAttemptsException() {
        super("Too many attempts");
    }
}

package se.samsyn.access;

import org.springframework.security.core.AuthenticationException;

/** Between the password and the second step it has taken too long, or the account has changed. */
class SecondStepOverException extends AuthenticationException {

    SecondStepOverException() {
        super("The password has to be given again");
    }
}

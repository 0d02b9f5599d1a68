package se.samsyn.access;

import java.time.Instant;

/** An authenticator program, for tests. */
public final class Digits {

    private Digits() {}

    public static String now(String secret) {
        return Totp.digits(secret, step());
    }

    /** Those of half a minute ago, which still count. */
    static String before(String secret) {
        return Totp.digits(secret, step() - 1);
    }

    private static long step() {
        return Instant.now().getEpochSecond() / Totp.STEP_SECONDS;
    }
}

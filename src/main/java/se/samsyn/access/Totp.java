package se.samsyn.access;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six digits that change every half minute (RFC 6238: HMAC-SHA-1, which every authenticator program knows). */
final class Totp {

    static final int STEP_SECONDS = 30;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** 160 random bits, in base 32, which is how people type it where no picture can be read. */
    static String secret() {
        return random(32);
    }

    /** @return that many random characters of base 32, five bits each */
    static String random(int length) {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            text.append(BASE32.charAt(RANDOM.nextInt(BASE32.length())));
        }
        return text.toString();
    }

    /** The half minute whose digits these are: this one, or one beside it, for clocks that differ; or none. */
    static OptionalLong step(String secret, String digits, Instant now) {
        var current = now.getEpochSecond() / STEP_SECONDS;
        for (var step = current - 1; step <= current + 1; step++) {
            if (digits(secret, step).equals(digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String digits(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
            var hash = mac.doFinal(
                    java.nio.ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = java.nio.ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String base32) {
        var bytes = new byte[base32.length() * 5 / 8];
        var bits = 0L;
        var held = 0;
        var at = 0;
        for (var c : base32.toCharArray()) {
            bits = bits << 5 | BASE32.indexOf(c);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes[at++] = (byte) (bits >> held);
            }
        }
        return bytes;
    }
}

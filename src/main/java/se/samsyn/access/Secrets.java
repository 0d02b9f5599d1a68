package se.samsyn.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;

/** Random texts that are told once, of which only a hash is kept. */
final class Secrets {

    private static final Base64StringKeyGenerator TOKENS =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

    private Secrets() {}

    /** 256 random bits, fit for an address. */
    static String token() {
        return TOKENS.generateKey();
    }

    /** SHA-256, which is enough for what cannot be guessed; never for passwords. */
    static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

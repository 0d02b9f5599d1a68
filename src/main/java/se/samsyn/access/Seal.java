package se.samsyn.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps what has to be read again, and not only compared, from whoever reads the database: sealed with a key that lies
 * outside it (AES-256-GCM). What is sealed is bound to whom it belongs to, so that it opens nothing in somebody else's
 * row. Several keys may be configured, so that one can be replaced: the first seals, all open.
 */
@Component
class Seal {

    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);

    /** Begins what is sealed this way; what is older than sealing begins otherwise. */
    private static final String MARK = "s1";

    private static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param name by which what it sealed tells which key opens it: the beginning of its hash */
    private record Key(String name, byte[] bytes) {}

    private final List<Key> keys;

    /** @param configured keys in base64, with commas between; empty where there is none */
    Seal(@Value("${samsyn.secret-key:}") String configured) {
        keys = Arrays.stream(configured.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(Seal::key)
                .toList();
    }

    /** Whether there is a key to seal with. */
    boolean isPossible() {
        return !keys.isEmpty();
    }

    /** @throws IllegalStateException where there is no key */
    String close(String secret, long identity) {
        if (!isPossible()) {
            throw new IllegalStateException("samsyn.secret-key is not set");
        }
        var key = keys.getFirst();
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, identity).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            var whole = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return String.join(
                    ":", MARK, key.name(), Base64.getEncoder().withoutPadding().encodeToString(whole));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sealed, or what is older than sealing; empty where no key opens it, which the log says. */
    Optional<String> open(String kept, long identity) {
        var parts = kept.split(":", 3);
        if (parts.length < 3) {
            return Optional.of(kept);
        }
        var key = keys.stream().filter(known -> known.name().equals(parts[1])).findFirst();
        if (key.isEmpty()) {
            LOG.error(
                    "What is kept for identity {} was sealed with a key that samsyn.secret-key does not name",
                    identity);
            return Optional.empty();
        }
        try {
            var whole = Base64.getDecoder().decode(parts[2]);
            var nonce = Arrays.copyOf(whole, NONCE_BYTES);
            var opened = cipher(Cipher.DECRYPT_MODE, key.get(), nonce, identity)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            LOG.error("What is kept for identity {} was changed by somebody else, or is somebody else's", identity);
            return Optional.empty();
        }
    }

    /** Whether it is sealed with the key that seals today, or could not be. */
    boolean isCurrent(String kept) {
        return !isPossible() || kept.startsWith(MARK + ":" + keys.getFirst().name() + ":");
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, long identity) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(identity).array());
        return cipher;
    }

    private static Key key(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return new Key(Secrets.hash(base64).substring(0, 8), bytes);
            }
        } catch (IllegalArgumentException e) {
            // said below, without what was given
        }
        throw new IllegalArgumentException(
                "samsyn.secret-key must hold keys of 32 bytes in base64, with commas between;"
                        + " openssl rand -base64 32 makes one");
    }
}

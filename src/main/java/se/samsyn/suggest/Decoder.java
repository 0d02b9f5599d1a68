package se.samsyn.suggest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text without being told the encoding: byte order mark, then UTF-16 by its zeros, then UTF-8 where
 * every byte fits, then what the page declares, then a guess among the encodings of western Europe.
 */
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]{2,40})");
    private static final int SAMPLE = 4096;

    private Decoder() {}

    static String decode(byte[] content, @Nullable Charset declared) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = utf16ByZeros(content);
        if (wide != null) {
            return new String(content, wide);
        }
        String utf8 = strictly(content, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        return new String(content, singleByte(content, declared));
    }

    /** In Swedish text nearly every second byte of UTF-16 is zero. */
    private static @Nullable Charset utf16ByZeros(byte[] content) {
        int length = Math.min(content.length, SAMPLE) & ~1;
        if (length < 4) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += content[i] == 0 ? 1 : 0;
            odd += content[i + 1] == 0 ? 1 : 0;
        }
        int half = length / 2;
        if (odd > half * 0.7 && even < half * 0.1) {
            return StandardCharsets.UTF_16LE;
        }
        return even > half * 0.7 && odd < half * 0.1 ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset singleByte(byte[] content, @Nullable Charset declared) {
        Charset named = declared != null ? declared : declaredIn(content);
        if (named != null && !named.equals(StandardCharsets.UTF_8) && !isLatin(named.name())) {
            return named;
        }
        CharsetMatch guess = new CharsetDetector().setText(sample(content)).detect();
        // a browser reads Latin-1 as Windows-1252, and the letters of Swedish are the same in all of the Latin family
        if (named != null || guess == null || isLatin(guess.getName()) || !Charset.isSupported(guess.getName())) {
            return WINDOWS_1252;
        }
        return guess.getConfidence() > 60 ? Charset.forName(guess.getName()) : WINDOWS_1252;
    }

    private static byte[] sample(byte[] content) {
        return content.length <= SAMPLE * 8 ? content : java.util.Arrays.copyOf(content, SAMPLE * 8);
    }

    private static boolean isLatin(String charset) {
        return charset.startsWith("ISO-8859-") || charset.startsWith("windows-125") || charset.equals("UTF-8");
    }

    private static @Nullable Charset declaredIn(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, SAMPLE), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() && Charset.isSupported(matcher.group(1)) ? Charset.forName(matcher.group(1)) : null;
    }

    private static @Nullable String strictly(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

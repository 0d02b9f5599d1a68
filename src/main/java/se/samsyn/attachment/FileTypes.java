package se.samsyn.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import se.samsyn.shared.RuleViolation;

/** Tells what a file is by what is in it. The name is asked for one thing only: whether plain text is a table. */
final class FileTypes {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    /** A ZIP archive ends with a record of 22 bytes and a remark of at most 64 kB. */
    private static final int ZIP_END_LENGTH = 22;

    private static final int ZIP_TAIL = ZIP_END_LENGTH + 0xFFFF;

    private FileTypes() {}

    /** @throws RuleViolation at {@code file}, where it is of none of the types, or of two at once */
    static FileType of(Path path, String name) throws IOException {
        if (startsWith(path, ZIP)) {
            return OfficeFile.type(path);
        }
        var mediaType = detect(path);
        var type = FileType.of(mediaType).orElseThrow(() -> refused(mediaType));
        // what is something else to another program: it begins later, or another file hangs on its end
        if (type == FileType.PDF && !startsWith(path, PDF) || !type.isPicture() && isZipAtEnd(path)) {
            throw new RuleViolation("file", "attachment.file.double");
        }
        return type == FileType.TEXT && name.toLowerCase(Locale.ROOT).endsWith(".csv") ? FileType.CSV : type;
    }

    static RuleViolation refused(String mediaType) {
        return new RuleViolation("file", "attachment.file.type", mediaType);
    }

    private static String detect(Path path) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(path), 128 * 1024)) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    private static boolean startsWith(Path path, byte[] beginning) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(beginning.length), beginning);
        }
    }

    /** Whether a program for archives would open it: the end of one stands where the file ends. */
    private static boolean isZipAtEnd(Path path) throws IOException {
        var size = Files.size(path);
        byte[] tail;
        try (var in = Files.newInputStream(path)) {
            in.skipNBytes(Math.max(0, size - ZIP_TAIL));
            tail = in.readAllBytes();
        }
        for (var at = tail.length - ZIP_END_LENGTH; at >= 0; at--) {
            if (Arrays.equals(tail, at, at + ZIP_END.length, ZIP_END, 0, ZIP_END.length)) {
                return true;
            }
        }
        return false;
    }
}

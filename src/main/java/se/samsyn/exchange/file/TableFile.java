package se.samsyn.exchange.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samsyn.shared.RuleViolation;

/** A file with a table in it. What it is, its content says, and not its name. */
public final class TableFile {

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFile() {}

    /**
     * @return at least one sheet, each with something in it
     * @throws RuleViolation at {@code file}, where it is no table, or more than {@link Limits} allows
     */
    public static List<Sheet> read(byte[] file) {
        if (file.length > Limits.FILE) {
            throw tooLarge();
        }
        if (file.length == 0) {
            throw new RuleViolation("file", "exchange.file.empty");
        }
        if (begins(file, ARCHIVE)) {
            try (var parts = new Parts(file)) {
                return new Workbook(parts).sheets();
            }
        }
        if (begins(file, OLD_OFFICE)) {
            // an encrypted workbook lies in the same kind of file as those of before 2007
            throw new RuleViolation(
                    "file", holds(file, "EncryptedPackage") ? "exchange.file.encrypted" : "exchange.file.old");
        }
        if (begins(file, PDF)) {
            throw new RuleViolation("file", "exchange.file.type");
        }
        return CsvFile.sheets(file);
    }

    public static RuleViolation tooLarge() {
        return new RuleViolation("file", "exchange.file.large", Limits.FILE >> 20);
    }

    private static boolean begins(byte[] file, byte[] with) {
        for (var i = 0; i < with.length; i++) {
            if (file.length <= i || file[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] file, String name) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}

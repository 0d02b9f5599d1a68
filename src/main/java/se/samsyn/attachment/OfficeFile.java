package se.samsyn.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.samsyn.shared.RuleViolation;

/**
 * Documents of office programs are archives. What they are stands in one entry, of which not more than a megabyte is read;
 * nothing else is unpacked.
 */
final class OfficeFile {

    /** What the entry of a document's content is declared as. A document with macros is declared otherwise. */
    private static final Map<String, FileType> OPEN_XML = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileType.PPTX);

    private static final int MOST_READ = 1 << 20;
    private static final int MOST_ENTRIES = 10_000;

    /** What an archive says that it unfolds to, in bytes: more is no document but an attack on whoever opens it. */
    private static final long MOST_UNFOLDED = 1L << 30;

    private OfficeFile() {}

    /** @throws RuleViolation at {@code file} */
    static FileType type(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES
                    || zip.stream()
                                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                                    .sum()
                            > MOST_UNFOLDED) {
                throw new RuleViolation("file", "attachment.file.bomb");
            }
            if (zip.stream().map(ZipEntry::getName).anyMatch(OfficeFile::isMacro)) {
                throw new RuleViolation("file", "attachment.file.macros");
            }
            var openDocument = FileType.of(text(zip, "mimetype").strip())
                    .filter(type -> type == FileType.ODT || type == FileType.ODS);
            return openDocument.orElseGet(() -> openXml(text(zip, "[Content_Types].xml")));
        } catch (ZipException e) {
            throw new RuleViolation("file", "attachment.file.broken");
        }
    }

    private static FileType openXml(String declarations) {
        if (declarations.contains("macroEnabled")) {
            throw new RuleViolation("file", "attachment.file.macros");
        }
        return OPEN_XML.entrySet().stream()
                .filter(type -> declarations.contains('"' + type.getKey() + '"'))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(() -> FileTypes.refused("application/zip"));
    }

    private static boolean isMacro(String entry) {
        return entry.endsWith("vbaProject.bin")
                || entry.startsWith("Basic/") && entry.endsWith(".xml") && !entry.endsWith("script-lc.xml")
                || entry.startsWith("Scripts/") && !entry.endsWith("/");
    }

    /** As much of an entry as is allowed; empty where there is none. */
    private static String text(ZipFile zip, String name) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_READ), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new RuleViolation("file", "attachment.file.broken");
        }
    }
}

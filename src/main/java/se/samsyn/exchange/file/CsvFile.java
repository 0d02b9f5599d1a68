package se.samsyn.exchange.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samsyn.shared.RuleViolation;

/** A text file with a row a line, as the spreadsheets of several countries and decades write it. */
final class CsvFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * What keeps a spreadsheet from reading a cell as a formula ({@link se.samsyn.shared.Csv#cell}); before {@code =} it is
     * kept as long as it has to be told that what follows is none ({@link MarkedText}).
     */
    private static final Pattern MARKED =
            Pattern.compile("'(?=['\\s]*[+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\\t\\r](?!['\\s]*=))");

    /** By which separators are told apart. */
    private static final int LOOKED_AT = 20;

    private CsvFile() {}

    static List<Sheet> sheets(byte[] file) {
        var text = decoded(file);
        var separator = ';';
        if (text.startsWith("sep=") && text.length() > 5) {
            separator = text.charAt(4);
            text = text.substring(text.indexOf('\n') + 1);
        } else {
            separator = separator(text);
        }
        var gatherer = new Gatherer();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (var row : reader) {
                for (var column = 0; column < row.getFieldCount(); column++) {
                    gatherer.cell(column, MARKED.matcher(row.getField(column)).replaceFirst(""));
                }
                gatherer.endLine(Math.toIntExact(row.getStartingLineNumber()));
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new RuleViolation("file", "exchange.file.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        gatherer.endSheet("");
        return gatherer.sheets();
    }

    /** Excel's "CSV" is in the country's own signs, "Unicode text" in two bytes a sign, and everybody else's in UTF-8. */
    private static String decoded(byte[] file) {
        var text = new String(file, charset(file)).replaceFirst("^\uFEFF", "");
        var strange = text.chars()
                .limit(10_000)
                .filter(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')
                .count();
        if (strange * 100 > Math.min(10_000, text.length())) {
            throw new RuleViolation("file", "exchange.file.type");
        }
        return text;
    }

    private static Charset charset(byte[] file) {
        if (file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS;
        }
    }

    /** What stands in most of the first lines, outside quotes. */
    private static char separator(String text) {
        var lines = text.lines()
                .limit(LOOKED_AT)
                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                .toList();
        return Stream.of(';', '\t', ',')
                .max(java.util.Comparator.comparingLong(sign ->
                        lines.stream().filter(line -> line.indexOf(sign) >= 0).count()))
                .filter(sign -> lines.stream().anyMatch(line -> line.indexOf(sign) >= 0))
                .orElse(';');
    }
}

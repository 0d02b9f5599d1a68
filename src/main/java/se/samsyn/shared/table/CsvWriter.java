package se.samsyn.shared.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Csv;

/** A table as {@link Csv} writes it: numbers with the reader's decimal sign and no others, days as 2026-11-22. */
public final class CsvWriter implements TableWriter {

    private final BufferedWriter out;
    private final char decimalSign;

    public CsvWriter(OutputStream out, List<String> headers, Locale locale) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        decimalSign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        this.out.write(Csv.START);
        row(headers);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        out.write(Csv.line(cells.stream().map(this::cell).toList()));
    }

    @Override
    public void about(String title, List<Fact> facts) {
        // a second table in the same file would be read as rows of the first
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            // a number is one whatever sign it begins with
            case BigDecimal number -> number.toPlainString().replace('.', decimalSign);
            case Number number -> number.toString().replace('.', decimalSign);
            default -> Csv.cell(value.toString());
        };
    }
}

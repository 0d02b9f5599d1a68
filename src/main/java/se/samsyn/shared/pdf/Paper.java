package se.samsyn.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Document;

/** Prints a page as a tagged PDF. Whatever an address in the page might name is refused. */
public final class Paper {

    private static final String FONT = "Source Sans 3";

    /** Charts have letters too. */
    private static final Set<FSFontUseCase> USES = Set.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private Paper() {}

    public static byte[] print(Document document) {
        var out = new ByteArrayOutputStream();
        try (var svg = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useFont(() -> Fonts.read("/fonts/SourceSans3-400.ttf"), FONT, 400, FontStyle.NORMAL, true, USES);
            builder.useFont(() -> Fonts.read("/fonts/SourceSans3-600.ttf"), FONT, 600, FontStyle.NORMAL, true, USES);
            builder.useSVGDrawer(svg);
            builder.usePdfUaAccessibility(true);
            builder.useUriResolver((_, _) -> null);
            builder.withProducer("Samsyn");
            builder.withW3cDocument(document, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the font has a sign for every character; what it has none for is printed as "#". */
    public static boolean hasSignsFor(String text) {
        return text.codePoints().allMatch(point -> Character.isWhitespace(point) || Signs.FONT.canDisplay(point));
    }

    /** Read when it is first asked for. */
    private static final class Signs {
        private static final Font FONT = read();

        private static Font read() {
            try (var font = Fonts.read("/fonts/SourceSans3-400.ttf")) {
                return Font.createFont(Font.TRUETYPE_FONT, font);
            } catch (FontFormatException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @param path of a style sheet on the class path */
    public static String style(String path) {
        try (var style = Objects.requireNonNull(Paper.class.getResourceAsStream(path), path)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

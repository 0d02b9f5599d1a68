package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes a page's readable words into one text, a block for each paragraph, heading, item and caption. */
final class PageText {

    private static final Set<String> BREAKS = Set.of("br", "hr");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<ArticleWarning> warnings = EnumSet.noneOf(ArticleWarning.class);
    private int depth;

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Set<ArticleWarning> warnings() {
        return warnings;
    }

    void add(Element root) {
        walk(root, Block.Kind.PARAGRAPH);
        close(Block.Kind.PARAGRAPH);
    }

    private void walk(Node node, Block.Kind kind) {
        if (node instanceof TextNode words) {
            open.append(words.getWholeText());
        } else if (node instanceof Element element && depth < 200) {
            depth++;
            walkElement(element, kind);
            depth--;
        }
    }

    private void walkElement(Element element, Block.Kind outer) {
        String tag = element.normalName();
        if (tag.equals("img")) {
            picture(element);
        } else if (tag.equals("time")) {
            open.append(element.text());
        } else if (BREAKS.contains(tag)) {
            close(outer);
        } else {
            Block.Kind kind = isCaption(element) ? Block.Kind.CAPTION : kindOf(tag, outer);
            boolean block = element.isBlock() || kind != outer;
            if (block) {
                close(outer);
            }
            element.childNodes().forEach(child -> walk(child, kind));
            if (block) {
                close(kind);
            }
        }
    }

    /** A paragraph under a picture that says by its class what it is. */
    private static boolean isCaption(Element element) {
        return element.normalName().equals("p")
                && (element.hasClass("caption") || element.hasClass("bildtext") || element.hasClass("image-caption"));
    }

    private static Block.Kind kindOf(String tag, Block.Kind outer) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "h1" -> Block.Kind.TITLE;
            case "h2", "h3", "h4", "h5", "h6", "summary" -> Block.Kind.HEADING;
            case "li", "dd" -> Block.Kind.LIST_ITEM;
            case "figcaption", "caption" -> Block.Kind.CAPTION;
            default -> outer;
        };
    }

    private void picture(Element image) {
        String alt = image.attr("alt").strip();
        if (Junk.isLeftOverAltText(alt)) {
            warnings.add(ArticleWarning.ALT_TEXT_LEFT_OVER);
        } else if (alt.isEmpty() && !"presentation".equals(image.attr("role"))) {
            warnings.add(ArticleWarning.ALT_TEXT_MISSING);
        }
    }

    private void close(Block.Kind kind) {
        String line =
                open.toString().replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
        open.setLength(0);
        if (!line.isEmpty()) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(line);
            // one longer than any paragraph becomes several
            Paragraphs.pieces(line, 0, line.length())
                    .forEach(piece -> blocks.add(new Block(kind, start + piece.start(), start + piece.end())));
        }
    }
}

package se.samsyn.shared.pdf;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Builds a page as a tree. Names and words become text nodes, so nothing that somebody typed is ever read as markup.
 */
public final class Page {

    private final Document document;

    public Page() {
        document = builder().newDocument();
    }

    public Document document() {
        return document;
    }

    /** @param classes separated by blanks; "" for none */
    public Element element(String name, String classes, Node... children) {
        var element = document.createElement(name);
        if (!classes.isEmpty()) {
            element.setAttribute("class", classes);
        }
        Arrays.stream(children).forEach(element::appendChild);
        return element;
    }

    public Element element(String name, String classes, String text) {
        return element(name, classes, text(text));
    }

    public Node text(String text) {
        return document.createTextNode(printable(text));
    }

    /** Repeated at the head of every page. */
    public Element runningHead(String left, String right) {
        return running("running-head", left, element("div", "right", right));
    }

    /** Repeated at the foot of every page; which page it is, and of how many, is added by the style sheet. */
    public Element runningFoot(String left, String pageNumber, String of) {
        return running(
                "running-foot",
                left,
                element(
                        "div",
                        "right",
                        element("span", "", pageNumber + " "),
                        element("span", "page-now"),
                        element("span", "", " " + of + " "),
                        element("span", "page-count")));
    }

    private Element running(String name, String left, Element right) {
        return element("div", name, element("div", "running", element("div", "left", left), right));
    }

    /** @param href of the place on a page */
    public Element bookmark(String name, String href) {
        var bookmark = element("bookmark", "");
        bookmark.setAttribute("name", name);
        bookmark.setAttribute("href", href);
        return bookmark;
    }

    /** Puts the document together, with what a reader is told of it before its first page. */
    public Document complete(
            Locale locale, String title, String subject, List<Element> bookmarks, String style, Element body) {
        var head = element(
                "head",
                "",
                element("title", "", title),
                meta("description", subject),
                meta("subject", subject),
                element("bookmarks", "", bookmarks.toArray(Node[]::new)),
                element("style", "", style));
        var html = element("html", "", head, body);
        html.setAttribute("lang", locale.getLanguage());
        document.appendChild(html);
        return document;
    }

    private Element meta(String name, String content) {
        var meta = element("meta", "");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        return meta;
    }

    /** A drawing made by the chart package, which escapes what it writes. */
    public Element drawing(String svg, String classes, String alternative) {
        try {
            var parsed = builder().parse(new InputSource(new StringReader(svg)));
            var drawing = (Element) document.importNode(parsed.getDocumentElement(), true);
            var frame = element("div", classes, drawing);
            drawing.setAttribute("title", alternative);
            drawing.setAttribute("alt", alternative);
            return frame;
        } catch (SAXException | java.io.IOException e) {
            throw new IllegalStateException("A chart is not well-formed", e);
        }
    }

    /** What the font has no sign for, and what XML does not allow, is shown as a square rather than left out. */
    private static String printable(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            var allowed = point >= ' '
                    && Character.isDefined(point)
                    && !Character.isSurrogate((char) Math.min(point, 0xFFFF));
            shown.appendCodePoint(point == '\n' || point == '\t' ? ' ' : allowed ? point : '\u25a1');
        });
        return shown.toString();
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}

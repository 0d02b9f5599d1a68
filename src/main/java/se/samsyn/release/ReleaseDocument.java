package se.samsyn.release;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.samsyn.shared.pdf.Page;
import se.samsyn.shared.pdf.Paper;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Language;
import se.samsyn.shared.ui.Texts;

/**
 * Writes what is released as one document, in Swedish. What is withheld is cut out of the texts ({@link Piece}) before any
 * of them is put on a page, and leaves a block that is equally wide whatever stood there.
 */
final class ReleaseDocument {

    private static final int LONGEST_NAME = 90;

    private final Language language;
    private final Page page = new Page();
    private boolean lacksSigns;

    ReleaseDocument(Texts texts) {
        this.language = Language.of(texts, Texts.SWEDISH);
    }

    byte[] print(Draft draft, Release.Decision decision, String municipality) {
        var release = draft.release();
        var numbers = numbers(decision.summary());
        var title = text("release.pdf.title", release.data().reference());
        var front = front(draft, decision, municipality);
        var body = page.element(
                "body",
                "",
                page.runningHead(municipality, title),
                page.runningFoot(decided(decision), text("picture.pdf.page"), text("picture.pdf.pageOf")),
                front,
                withheld(decision.summary(), numbers),
                list(draft, numbers));
        var bookmarks = new ArrayList<Element>();
        for (var i = 0; i < draft.records().size(); i++) {
            var picked = draft.records().get(i);
            body.appendChild(record(picked, i + 1, numbers));
            bookmarks.add(page.bookmark(plain(heading(picked, i + 1)), "#r" + (i + 1)));
        }
        if (lacksSigns) {
            front.appendChild(page.element("p", "small", text("release.pdf.signs")));
        }
        return Paper.print(page.complete(
                language.locale(),
                title,
                text("release.pdf.subject"),
                bookmarks,
                Paper.style("/pdf/edition.css") + Paper.style("/pdf/release.css"),
                body));
    }

    private Element front(Draft draft, Release.Decision decision, String municipality) {
        var data = draft.release().data();
        var front = page.element(
                "div",
                "front",
                page.element("p", "eyebrow", municipality),
                page.element("h1", "", text("release.pdf.title", data.reference())),
                fact("release.pdf.received", date(Objects.requireNonNull(data.receivedOn()))),
                fact("release.pdf.askedFor", data.askedFor()),
                fact("release.pdf.decision", decided(decision)));
        if (!decision.grounds().isEmpty()) {
            front.appendChild(fact("release.pdf.grounds", decision.grounds()));
        }
        front.appendChild(page.element(
                "p", "note", text(decision.summary().withholds() ? "release.pdf.appeal" : "release.pdf.all")));
        return front;
    }

    /** By which rules words are withheld, and how many places: the numbers stand beside the blocks. */
    private Node withheld(Summary summary, Map<Long, Integer> numbers) {
        if (!summary.withholds()) {
            return page.text("");
        }
        var section = page.element(
                "div",
                "section",
                page.element("h2", "", text("release.pdf.withheld")),
                page.element("p", "small", text("release.pdf.block")));
        var body = page.element("tbody", "");
        for (var used : summary.rules()) {
            var number = page.element("th", "", String.valueOf(numbers.get(used.rule())));
            number.setAttribute("scope", "row");
            body.appendChild(page.element(
                    "tr",
                    "",
                    number,
                    page.element("td", "", used.citation()),
                    page.element("td", "", used.words()),
                    page.element("td", "", String.valueOf(used.places()))));
        }
        var head = page.element("tr", "");
        for (var column : List.of("number", "rule", "protects", "places")) {
            var cell = page.element("th", "", text("release.pdf." + column));
            cell.setAttribute("scope", "col");
            head.appendChild(cell);
        }
        section.appendChild(page.element("table", "rules", page.element("thead", "", head), body));
        return section;
    }

    private Element list(Draft draft, Map<Long, Integer> numbers) {
        var section = page.element("div", "section", page.element("h2", "", text("release.pdf.records")));
        for (var i = 0; i < draft.records().size(); i++) {
            var link = page.element("a", "");
            link.setAttribute("href", "#r" + (i + 1));
            link.setAttribute("title", plain(heading(draft.records().get(i), i + 1)));
            drawn(heading(draft.records().get(i), i + 1), numbers).forEach(link::appendChild);
            section.appendChild(page.element("p", "entry", link));
        }
        return section;
    }

    private Element record(Picked picked, int number, Map<Long, Integer> numbers) {
        var heading = page.element("h2", "");
        drawn(heading(picked, number), numbers).forEach(heading::appendChild);
        var section = page.element("div", "section record", heading);
        section.setAttribute("id", "r" + number);
        if (picked.isWithheldWhole()) {
            var line = page.element("p", "value");
            drawn(Piece.of(" ", picked.on(Mark.WHOLE)), numbers).forEach(line::appendChild);
            line.appendChild(page.text(" " + text("release.pdf.wholeRecord")));
            section.appendChild(line);
            return section;
        }
        for (var field : printed(picked).fields()) {
            section.appendChild(page.element("p", "field", field.label()));
            var value = page.element("div", "value");
            drawn(Piece.of(field.text(), picked.on(field.name())), numbers).forEach(value::appendChild);
            section.appendChild(value);
        }
        return section;
    }

    /** "3. Initiativ: Sommarnatt", without what is withheld of the name. */
    private List<Piece> heading(Picked picked, int number) {
        var kind = text("release.kind." + picked.record().kind().name());
        var printed = printed(picked);
        var naming = printed.naming();
        var heading = new ArrayList<Piece>();
        if (naming == null || picked.isWithheldWhole()) {
            heading.add(new Piece(number + ". " + kind, Set.of()));
        } else {
            heading.add(new Piece(number + ". " + kind + ": ", Set.of()));
            heading.addAll(shortened(Piece.of(naming.text(), picked.on(naming.name()))));
        }
        return heading;
    }

    private static List<Piece> shortened(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.text().length() > LONGEST_NAME
                        ? new Piece(
                                new Span(0, LONGEST_NAME).whole(piece.text()).of(piece.text()) + "…", piece.rules())
                        : piece)
                .toList();
    }

    private List<Node> drawn(List<Piece> pieces, Map<Long, Integer> numbers) {
        var nodes = new ArrayList<Node>();
        for (var piece : pieces) {
            if (piece.isWithheld()) {
                nodes.add(page.element("span", "withheld", text("release.pdf.masked")));
                nodes.add(page.element(
                        "span",
                        "by",
                        "["
                                + piece.rules().stream()
                                        .map(rule -> String.valueOf(numbers.get(rule)))
                                        .collect(Collectors.joining(", "))
                                + "]"));
            } else {
                var lines = piece.text().split("\n", -1);
                for (var i = 0; i < lines.length; i++) {
                    if (i > 0) {
                        nodes.add(page.element("br", ""));
                    }
                    lacksSigns |= !Paper.hasSignsFor(lines[i]);
                    nodes.add(page.text(lines[i]));
                }
            }
        }
        return nodes;
    }

    private String plain(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.isWithheld() ? "[" + text("release.pdf.masked") + "]" : piece.text())
                .collect(Collectors.joining())
                .replace('\n', ' ');
    }

    private static Printed printed(Picked picked) {
        return Objects.requireNonNull(picked.printed());
    }

    private static Map<Long, Integer> numbers(Summary summary) {
        var numbers = new TreeMap<Long, Integer>();
        summary.rules().forEach(used -> numbers.put(used.rule(), numbers.size() + 1));
        return numbers;
    }

    private Element fact(String key, String text) {
        var value = page.element("div", "value");
        drawn(List.of(new Piece(text, Set.of())), Map.of()).forEach(value::appendChild);
        return page.element("div", "", page.element("p", "field", text(key)), value);
    }

    private String decided(Release.Decision decision) {
        return text("release.pdf.decided", date(Dates.day(decision.at())), decision.by());
    }

    private String text(String key, Object... parameters) {
        return language.of(key, parameters);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }
}

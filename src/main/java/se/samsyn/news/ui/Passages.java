package se.samsyn.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.samsyn.shared.ui.Texts;
import se.samsyn.suggest.Article;
import se.samsyn.suggest.Block;
import se.samsyn.suggest.Passage;

/**
 * The words that a suggestion rests on, in its card. Where the article stands beside the cards the words are enough: they
 * are lit there. On a narrow screen each is shown within what stands around it.
 */
final class Passages {

    private static final int MAX_QUOTES = 3;
    private static final int MAX_QUOTE = 180;

    /** How much of the text around the words, in characters, before and after. */
    private static final int AROUND = 110;

    private Passages() {}

    static Div of(Article article, List<Passage> evidence) {
        var passages = new Div();
        passages.addClassName("s-passages");
        evidence.stream().limit(MAX_QUOTES).forEach(passage -> passages.add(quote(passage), context(article, passage)));
        if (evidence.size() > MAX_QUOTES) {
            var more = new Paragraph(Texts.of("news.card.more", evidence.size() - MAX_QUOTES));
            more.addClassName("s-small");
            passages.add(more);
        }
        return passages;
    }

    private static Component quote(Passage passage) {
        var text = line(passage.text());
        var quote = new Paragraph(
                "”" + (text.length() > MAX_QUOTE ? text.substring(0, MAX_QUOTE).strip() + " …" : text) + "”");
        quote.addClassNames("s-evidence", "s-words");
        return quote;
    }

    private static Component context(Article article, Passage passage) {
        var block = article.blocks().stream()
                .filter(candidate -> candidate.start() <= passage.start() && candidate.end() >= passage.start())
                .findFirst();
        var from = block.map(Block::start).orElse(passage.start());
        var to = Math.max(block.map(Block::end).orElse(passage.end()), passage.end());
        var text = article.text();
        var words = new HtmlContainer("mark");
        words.setText(line(text.substring(passage.start(), passage.end())));
        var context = new Paragraph(
                new Span(before(text.substring(from, passage.start()))),
                words,
                new Span(after(text.substring(passage.end(), to))));
        context.addClassNames("s-evidence", "s-context");
        return context;
    }

    private static String before(String text) {
        var line = spaced(text);
        var cut = line.length() <= AROUND ? 0 : line.indexOf(' ', line.length() - AROUND);
        return cut <= 0 ? line.stripLeading() : "…" + line.substring(cut);
    }

    private static String after(String text) {
        var line = spaced(text);
        var cut = line.length() <= AROUND ? -1 : line.lastIndexOf(' ', AROUND);
        return cut < 0 ? line.stripTrailing() : line.substring(0, cut) + " …";
    }

    private static String line(String text) {
        return spaced(text).strip();
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }
}

package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samsyn.news.Review;
import se.samsyn.shared.ui.Texts;
import se.samsyn.suggest.Article;
import se.samsyn.suggest.Block;

/** The article as text, never as a page: what suggestions rest on is marked, menus are left out. */
final class ArticleText extends Composite<Section> {

    private final transient List<Hit> hits = new ArrayList<>();

    private record Hit(int start, int end, int card) {}

    ArticleText(Review review, Map<String, Integer> cards) {
        var article = review.draft().read();
        review.items()
                .forEach(item -> item.made()
                        .evidence()
                        .forEach(passage ->
                                hits.add(new Hit(passage.start(), passage.end(), cards.getOrDefault(item.key(), 0)))));
        getContent().addClassName("s-review-text");
        getContent().setAriaLabel(Texts.of("news.review.text"));
        getContent().add(new H2(Texts.of("news.review.text")));
        article.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.JUNK)
                .map(block -> block(article, block))
                .forEach(getContent()::add);
    }

    private Div block(Article article, Block block) {
        var line = new Div();
        line.addClassNames("s-block", "s-block-" + block.kind().name().toLowerCase(Locale.ROOT));
        var cuts = new TreeSet<Integer>(List.of(block.start(), block.end()));
        hits.stream()
                .filter(hit -> hit.end() > block.start() && hit.start() < block.end())
                .forEach(hit -> {
                    cuts.add(Math.max(hit.start(), block.start()));
                    cuts.add(Math.min(hit.end(), block.end()));
                });
        var start = block.start();
        for (var end : cuts.tailSet(block.start(), false)) {
            line.add(piece(article.text(), start, end));
            start = end;
        }
        return line;
    }

    /** Where passages overlap, the shortest is what is meant. */
    private Span piece(String text, int start, int end) {
        var piece = new Span(text.substring(start, end));
        var covering = hits.stream()
                .filter(hit -> hit.start() <= start && hit.end() >= end)
                .sorted(Comparator.comparingInt(hit -> hit.end() - hit.start()))
                .toList();
        if (!covering.isEmpty()) {
            piece.addClassName("s-hit");
            piece.getElement()
                    .setAttribute(
                            "data-s",
                            covering.stream()
                                    .map(hit -> String.valueOf(hit.card()))
                                    .distinct()
                                    .collect(Collectors.joining(" ")));
            if (covering.stream().anyMatch(hit -> hit.start() == start)) {
                piece.getElement().setAttribute("tabindex", "0");
                piece.getElement().setAttribute("role", "button");
            }
        }
        return piece;
    }
}

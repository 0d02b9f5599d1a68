package se.samsyn.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ArticleService;
import se.samsyn.news.Mention;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.Texts;

/** On another record's page: the articles about it, with the words. */
@org.springframework.stereotype.Component
class NewsSection implements RecordSection {

    private static final Set<RecordKind> KINDS = Set.of(
            RecordKind.INITIATIVE,
            RecordKind.AGENCY,
            RecordKind.PERSON,
            RecordKind.VISIT,
            RecordKind.AREA,
            RecordKind.GOAL);

    private static final int MAX_WORDS = 3;

    private final ArticleService articles;

    NewsSection(ArticleService articles) {
        this.articles = articles;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        if (!KINDS.contains(record.kind())) {
            return Optional.empty();
        }
        var mentions = articles.mentions(record);
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        var byArticle = mentions.stream()
                .collect(Collectors.groupingBy(
                        Mention::article, LinkedHashMap<ArticleId, List<Mention>>::new, Collectors.toList()));
        var list = new UnorderedList();
        list.addClassName("s-list");
        byArticle.values().forEach(ofArticle -> list.add(row(ofArticle)));
        return Optional.of(new PageSection(Texts.of("news.section"), list));
    }

    private static ListItem row(List<Mention> mentions) {
        var first = mentions.getFirst();
        var what = new Div(new Anchor(NewsNavigation.article(first.article()), first.title()));
        what.addClassName("s-grow");
        var words = mentions.stream()
                .map(mention -> mention.words().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .map(text -> "”" + text + "”")
                .collect(Collectors.joining(" · "));
        if (!words.isEmpty()) {
            var quote = new Paragraph(words);
            quote.addClassName("s-evidence");
            what.add(quote);
        }
        var publisher = first.publisher().isEmpty() ? "" : first.publisher() + " · ";
        var when = new Span(publisher + Dates.exact(first.publishedOn()));
        when.addClassName("s-small");
        return new ListItem(what, when);
    }
}

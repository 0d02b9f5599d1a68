package se.samsyn.news;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.suggest.Article;
import se.samsyn.suggest.ArticleWarning;
import se.samsyn.suggest.Block;
import se.samsyn.suggest.Passage;
import se.samsyn.suggest.Suggestion;

/** Records what a person accepted: first the records, then the article and its links to them with the words. */
@Component
class ImportWriter {

    /** A name that stands twenty times is not better founded than one that stands ten. */
    private static final int MAX_PASSAGES = 10;

    private final Registers registers;
    private final ArticleService articles;
    private final ImportRepository imports;
    private final RecordStates states;

    ImportWriter(Registers registers, ArticleService articles, ImportRepository imports, RecordStates states) {
        this.registers = registers;
        this.articles = articles;
        this.imports = imports;
        this.states = states;
    }

    ArticleId write(Review review) {
        var receipt = Receipt.empty();
        var records = new Acceptance(registers, review, receipt).run();
        var known = review.draft().article();
        var article = known == null ? article(review) : known;
        var links = links(review, records, article);
        if (known == null) {
            receipt.records().add(new Receipt.Made(RecordRef.of(RecordKind.ARTICLE, article.value()), ""));
        } else {
            links.forEach(link -> receipt.links().add(link.value()));
        }
        receipt.records().replaceAll(made -> new Receipt.Made(made.record(), states.of(made.record())));
        imports.accepted(review.draft().id(), article, receipt);
        return article;
    }

    private ArticleId article(Review review) {
        var draft = review.draft();
        var read = draft.read();
        var prose = new Prose(read);
        var marks = marks(review);
        var facts = draft.facts();
        var data = new ArticleData(
                facts.title(),
                facts.publisher(),
                facts.published(),
                marks.without(prose.lead()),
                marks.without(prose.excerpt()),
                draft.address().isEmpty() ? List.of() : List.of(draft.address()));
        try {
            return articles.create(
                    data, prose.hash(), Math.max(count(read, Block.Kind.CAPTION), withoutAlt(read)), withoutAlt(read));
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("", "news.draft.sameArticle");
        }
    }

    /** To what the article is not linked to yet. */
    private List<ArticleLinkId> links(Review review, Map<String, RecordRef> records, ArticleId article) {
        var text = review.draft().read();
        var marks = marks(review);
        var made = new ArrayList<ArticleLinkId>();
        for (var item : review.items()) {
            var record = records.get(item.key());
            if (record != null && !review.linked().contains(record)) {
                var relation = relation(item.made(), text);
                var seen = new HashSet<Passage>();
                item.made().evidence().stream()
                        .limit(MAX_PASSAGES)
                        .filter(seen::add)
                        .forEach(passage -> made.add(articles.insertLink(
                                article,
                                new ArticleLinkData(
                                        record,
                                        relation,
                                        Prose.atWord(marks.without(passage.text()), ArticleLinkData.MAX_WORDS),
                                        passage.start(),
                                        passage.end()))));
            }
        }
        return made;
    }

    /** What the headline names is what the article is about; so is the visit that it tells of. */
    private static LinkRelation relation(Suggestion suggestion, Article article) {
        if (suggestion instanceof Suggestion.Visit) {
            return LinkRelation.MAIN_SUBJECT;
        }
        var inTitle = article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .anyMatch(title -> suggestion.evidence().stream()
                        .anyMatch(passage -> passage.start() >= title.start() && passage.end() <= title.end()));
        return inTitle && suggestion instanceof Suggestion.Initiative
                ? LinkRelation.MAIN_SUBJECT
                : LinkRelation.MENTIONS;
    }

    private static int withoutAlt(Article article) {
        var leftOver = count(article, Block.Kind.ALT_TEXT);
        var warned = article.warnings().contains(ArticleWarning.ALT_TEXT_MISSING)
                || article.warnings().contains(ArticleWarning.ALT_TEXT_LEFT_OVER);
        return warned ? Math.max(1, leftOver) : leftOver;
    }

    private static int count(Article article, Block.Kind kind) {
        return (int)
                article.blocks().stream().filter(block -> block.kind() == kind).count();
    }

    private static PartyMarks marks(Review review) {
        return new PartyMarks(
                review.draft().read(),
                review.items().stream().map(ReviewItem::made).toList());
    }
}

package se.samsyn.news;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.RuleViolation;
import se.samsyn.suggest.Suggester;

/** Imports of articles: a draft with its suggestions and decisions, accepted in one transaction, undone as a whole. */
@Service
@MayEdit
@Transactional(readOnly = true)
public class ImportService {

    private static final int MAX_DRAFTS = 50;

    private final Suggester suggester = new Suggester();
    private final ImportRepository imports;
    private final ArticleQueries articles;
    private final KnownRecords known;
    private final AlikeRecords alike;
    private final ImportWriter writer;
    private final Undoing undoing;
    private final ReadingDesk desk;
    private final ApplicationEventPublisher events;

    ImportService(
            ImportRepository imports,
            ArticleQueries articles,
            KnownRecords known,
            AlikeRecords alike,
            ImportWriter writer,
            Undoing undoing,
            ReadingDesk desk,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.articles = articles;
        this.known = known;
        this.alike = alike;
        this.writer = writer;
        this.undoing = undoing;
        this.desk = desk;
        this.events = events;
    }

    /** The article or draft that this one is, by one of its addresses or by its words. */
    public Optional<SameArticle> findSame(Incoming incoming) {
        var keys = incoming.address().isEmpty() ? List.<String>of() : List.of(WebAddress.key(incoming.address()));
        var same = articles.findSame(keys, new Prose(incoming.article()).hash()).flatMap(articles::find);
        if (same.isPresent()) {
            var article = same.get();
            var isNew = !keys.isEmpty()
                    && article.data().addresses().stream().map(WebAddress::key).noneMatch(keys::contains);
            return Optional.of(new SameArticle(
                    article.id(), article.data().title(), null, "", null, isNew ? incoming.address() : ""));
        }
        return imports.draftOf(storable(incoming.article().text()))
                .flatMap(imports::find)
                .map(draft -> new SameArticle(
                        null, draft.facts().title(), draft.id(), draft.startedBy(), draft.startedAt(), ""));
    }

    @Transactional
    public ImportId start(Incoming incoming) {
        return imports.insert(
                incoming.address(),
                storable(incoming.article().text()),
                DraftContent.of(incoming.article(), publisher(incoming)),
                CurrentCaller.get().name());
    }

    /** What a page calls itself counts only where the registry does not know yet who publishes at its host. */
    private String publisher(Incoming incoming) {
        return incoming.address().isEmpty()
                ? incoming.publisher()
                : articles.publisherAt(WebAddress.host(incoming.address())).orElseGet(incoming::publisher);
    }

    /** Begins anew: the draft that somebody had begun of the same article goes, with its decisions. */
    @Transactional
    public ImportId startOver(ImportId before, Incoming incoming) {
        if (imports.lock(before) == ImportState.DRAFT) {
            imports.discarded(before);
            changed(before);
        }
        return start(incoming);
    }

    /** Those that wait to be finished, newest first. */
    public List<DraftListItem> drafts() {
        return imports.drafts(MAX_DRAFTS);
    }

    /** @throws NoSuchElementException where there is none */
    public ImportStatus status(ImportId id) {
        return imports.status(id).orElseThrow(() -> new NoSuchElementException("No import " + id.value()));
    }

    /** The accepted import that an article came from, unless it was made by hand. */
    public Optional<ImportStatus> importOf(ArticleId article) {
        return imports.importOf(article).flatMap(imports::status);
    }

    /**
     * A draft with what the rules suggest against the registry as it is now, and what has been decided.
     *
     * @throws NoSuchElementException where there is no such draft
     */
    public Review review(ImportId id) {
        var draft = imports.find(id).orElseThrow(() -> new NoSuchElementException("No draft " + id.value()));
        var registry = known.read();
        return new Review(draft, alike.recognise(desk.read("", () -> suggester.suggest(draft.read(), registry))));
    }

    /**
     * Keeps decisions by the suggestions' keys.
     *
     * @return the draft with them, and with what others have decided meanwhile
     * @throws RuleViolation where the draft is no draft any more
     */
    @Transactional
    public Review decide(ImportId id, Map<String, Decision> decisions) {
        return change(id, content -> {
            var all = new HashMap<>(content.decisions());
            all.putAll(decisions);
            return content.with(all);
        });
    }

    /** Corrects what was read of the article itself; with another date relative words mean other days. */
    @Transactional
    public Review changeFacts(ImportId id, ArticleFacts facts) {
        return change(id, content -> content.with(facts));
    }

    /**
     * Records what has been accepted, all of it or nothing.
     *
     * @throws ImportClash where a suggestion cannot be recorded as it stands
     * @throws RuleViolation where the article itself lacks something, or somebody else was first
     */
    @Transactional
    public ArticleId accept(ImportId id) {
        lockDraft(id);
        changed(id);
        return writer.write(review(id));
    }

    /**
     * Records everything that has not been rejected, all of it or nothing: where it fails, nobody has decided anything.
     *
     * @throws ImportClash where a suggestion cannot be recorded as it stands
     * @throws RuleViolation where the article itself lacks something, or somebody else was first
     */
    @Transactional
    public ArticleId acceptAsSuggested(ImportId id) {
        lockDraft(id);
        changed(id);
        var review = review(id);
        return writer.write(review.with(review.acceptRest()));
    }

    /** Throws a draft away, with its text. */
    @Transactional
    public void discard(ImportId id) {
        lockDraft(id);
        imports.discarded(id);
        changed(id);
    }

    /**
     * Removes everything that an import made.
     *
     * @throws UndoRefused where something has come to depend on it or has been changed since
     */
    @Transactional
    public void undo(ImportId id) {
        if (imports.lock(id) != ImportState.ACCEPTED) {
            throw new RuleViolation("", "news.undo.notAccepted");
        }
        undoing.run(imports.receipt(id));
        imports.undone(id);
    }

    private Review change(ImportId id, UnaryOperator<DraftContent> change) {
        lockDraft(id);
        imports.update(id, change);
        changed(id);
        return review(id);
    }

    private void changed(ImportId id) {
        events.publishEvent(new DraftChanged(id));
    }

    /** Without what PostgreSQL refuses, and no character shorter: passages are counted in it. */
    private static String storable(String text) {
        return text.replaceAll("[\\x00\\p{Cs}]", "\uFFFD");
    }

    private void lockDraft(ImportId id) {
        switch (imports.lock(id)) {
            case DRAFT -> {}
            case ACCEPTED -> throw new RuleViolation("", "news.draft.accepted");
            case DISCARDED, UNDONE -> throw new RuleViolation("", "news.draft.discarded");
        }
    }
}

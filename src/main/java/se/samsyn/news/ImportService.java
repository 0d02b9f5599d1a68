package se.samsyn.news;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.suggest.Known;
import se.samsyn.suggest.Suggester;
import se.samsyn.suggest.Suggestion;

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
    private final HeldRecords held;
    private final ImportWriter writer;
    private final Undoing undoing;
    private final Outcomes outcomes;
    private final ReadingDesk desk;
    private final ApplicationEventPublisher events;

    ImportService(
            ImportRepository imports,
            ArticleQueries articles,
            KnownRecords known,
            AlikeRecords alike,
            HeldRecords held,
            ImportWriter writer,
            Undoing undoing,
            Outcomes outcomes,
            ReadingDesk desk,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.articles = articles;
        this.known = known;
        this.alike = alike;
        this.held = held;
        this.writer = writer;
        this.undoing = undoing;
        this.outcomes = outcomes;
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
        return start(null, incoming);
    }

    /**
     * Reads an article of the registry again: there stays one article, and only what it is not linked to yet is suggested.
     *
     * @return the draft that somebody has begun of the same text, or else a new one
     * @throws NoSuchElementException where there is no such article
     */
    @Transactional
    public ImportId readAgain(ArticleId article, Incoming incoming) {
        if (articles.find(article).isEmpty()) {
            throw new NoSuchElementException("No article " + article.value());
        }
        var begun = imports.draftOf(storable(incoming.article().text()))
                .filter(draft -> imports.lock(draft) == ImportState.DRAFT);
        begun.ifPresent(draft -> {
            imports.isAgain(draft, article);
            changed(draft);
        });
        return begun.orElseGet(() -> start(article, incoming));
    }

    private ImportId start(@Nullable ArticleId article, Incoming incoming) {
        return imports.insert(
                article,
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

    /** What an accepted import has changed. @throws NoSuchElementException where there is no such import */
    @Transactional
    public ImportOutcome outcome(ImportId id) {
        var status = status(id);
        return outcomes.of(status, status.state() == ImportState.ACCEPTED ? imports.receipt(id) : Receipt.empty());
    }

    /** The accepted imports that made a record or linked their article to it, the latest first. */
    public List<RecordImport> importsOf(RecordRef record) {
        return imports.importsOf(record);
    }

    /**
     * A draft with what the rules suggest against the registry as it is now, and what has been decided.
     *
     * @throws NoSuchElementException where there is no such draft
     */
    @Transactional
    public Review review(ImportId id) {
        var registry = known.read();
        var draft = imports.find(id)
                .orElseThrow(() -> new NoSuchElementException("No draft " + id.value()))
                .readableWith(registry.initiatives().stream()
                        .map(Known.Initiative::id)
                        .collect(Collectors.toSet()));
        var found = alike.recognise(desk.read("", () -> suggester.suggest(draft.read(), registry)));
        var article = draft.article();
        return new Review(
                draft,
                new Recognised(
                        found.suggestions(),
                        found.alike(),
                        held.read(asEdited(found.suggestions(), draft.decisions())),
                        article == null ? Set.of() : linked(article)));
    }

    private static List<Suggestion> asEdited(List<Suggestion> suggestions, Map<String, Decision> decisions) {
        return Stream.concat(
                        suggestions.stream(),
                        decisions.values().stream()
                                .flatMap(decision -> Optional.ofNullable(decision.edited()).stream()))
                .toList();
    }

    private Set<RecordRef> linked(ArticleId article) {
        return articles.links(article).stream()
                .map(link -> link.data().target())
                .collect(Collectors.toSet());
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
        var article = status(id).article();
        if (article != null && imports.importOf(article).filter(id::equals).isEmpty()) {
            throw new RuleViolation("", "news.undo.readAgain");
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

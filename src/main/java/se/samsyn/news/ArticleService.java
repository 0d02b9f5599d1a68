package se.samsyn.news;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Label;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.access.RecordRead;
import se.samsyn.initiative.CircleChanged;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

/** Articles and what they are about. */
@Service
@MayRead
@Transactional(readOnly = true)
public class ArticleService {

    private static final int MAX_MENTIONS = 50;

    private final ArticleRepository repository;
    private final ArticleQueries queries;
    private final LinkAudience audiences;
    private final ApplicationEventPublisher events;

    ArticleService(
            ArticleRepository repository,
            ArticleQueries queries,
            LinkAudience audiences,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.audiences = audiences;
        this.events = events;
    }

    /**
     * Whom a link to a record can be for at most.
     *
     * @throws NoSuchElementException where there is no such record, or none that the caller may see
     */
    public Label labelOf(RecordRef record) {
        return audiences.of(record).label();
    }

    public List<ArticleListItem> list(ArticleFilter filter, Sort<ArticleSort> sort, Page page) {
        return queries.list(filter, sort, page);
    }

    public int count(ArticleFilter filter) {
        return queries.count(filter);
    }

    /** @throws NoSuchElementException where there is none, or none that the caller may see */
    public Article get(ArticleId id) {
        return queries.find(id).orElseThrow(() -> new NoSuchElementException("No article " + id.value()));
    }

    /** In the order of the text; links made by hand first. */
    @Transactional
    public List<ArticleLink> links(ArticleId id) {
        var links = queries.links(id);
        RecordRead.publish(
                events,
                RecordRef.of(RecordKind.ARTICLE, id.value()),
                links.stream()
                        .map(link -> link.data().sharing().label())
                        .filter(Objects::nonNull)
                        .reduce(Label.CLEAR, Label::and));
        return links;
    }

    /** The newest articles about a record, with the words, at most {@value #MAX_MENTIONS} passages. */
    public List<Mention> mentions(RecordRef record) {
        return queries.mentions(record, MAX_MENTIONS);
    }

    @MayEdit
    @Transactional
    public ArticleId create(ArticleData data) {
        return create(data, null, 0, 0);
    }

    @MayEdit
    @Transactional
    public void change(Article article) {
        repository.update(article.id(), article.version(), article.data());
        changed(article.id());
    }

    /** Notes that the publisher has taken it away, or with null that it stands again; the record stays. */
    @MayEdit
    @Transactional
    public void withdraw(Article article, @Nullable LocalDate on) {
        repository.withdraw(article.id(), article.version(), on);
        changed(article.id());
    }

    /** Removes the article with its links; what it was linked to stays. */
    @MayEdit
    @Transactional
    public void remove(ArticleId id) {
        var targets =
                queries.links(id).stream().map(link -> link.data().target()).toList();
        try {
            if (repository.delete(id) == 0) {
                throw new NoSuchElementException("No article " + id.value());
            }
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "news.remove.referred");
        }
        changed(id);
        RecordChanged.publish(events, targets);
    }

    /** The same article at another address. */
    @MayEdit
    @Transactional
    public void addAddress(ArticleId id, @NotFreeText("an address on the web") String address) {
        repository.addAddress(id, WebAddress.parse(address).toString());
        changed(id);
    }

    @MayEdit
    @Transactional
    public ArticleLinkId addLink(ArticleId article, ArticleLinkData link) {
        var id = insertLink(article, link);
        repository.touch(article);
        changed(article);
        return id;
    }

    @MayEdit
    @Transactional
    @NotFreeText("the words stay as they were")
    public void changeLink(ArticleId article, ArticleLink link) {
        var own = audiences.own(link.data().target(), link.data().sharing());
        if (repository.updateLink(article, link, own) == 0) {
            throw new NoSuchElementException("No link " + link.id().value());
        }
        repository.touch(article);
        changed(article);
        RecordChanged.publish(events, List.of(link.data().target()));
    }

    @MayEdit
    @Transactional
    public void removeLink(ArticleId article, ArticleLinkId link) {
        if (repository.deleteLink(article, link) == 0) {
            throw new NoSuchElementException("No link " + link.value());
        }
        repository.touch(article);
        changed(article);
    }

    ArticleId create(ArticleData data, @Nullable String textHash, int images, int imagesWithoutAlt) {
        var id = repository.insert(data, textHash, images, imagesWithoutAlt);
        RecordChanged.publishNew(events, RecordKind.ARTICLE, id.value());
        return id;
    }

    ArticleLinkId insertLink(ArticleId article, ArticleLinkData link) {
        try {
            var target = link.target();
            var id =
                    repository.insertLink(article, link, audiences.keys(target), audiences.own(target, link.sharing()));
            RecordChanged.publish(events, List.of(link.target()));
            return id;
        } catch (DataIntegrityViolationException | NoSuchElementException e) {
            throw new RuleViolation("target", "news.link.gone");
        }
    }

    @EventListener
    void follow(CircleChanged change) {
        repository.follow(change.initiative(), change.circle().amber());
    }

    /** Without telling of it: what an import is taken back with tells of itself. */
    void dropLink(ArticleLinkId link) {
        repository.deleteLink(link);
    }

    private void changed(ArticleId id) {
        RecordChanged.publish(events, RecordKind.ARTICLE, id.value());
    }
}

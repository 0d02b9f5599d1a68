package se.samsyn.picture;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordExported;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

/** Freezes pictures as editions, and opens them again. */
@Service
@MayRead
@Transactional(readOnly = true)
public class EditionService {

    private final EditionViews views;
    private final EditionRepository repository;
    private final EditionQueries queries;
    private final ApplicationEventPublisher events;

    EditionService(
            EditionViews views,
            EditionRepository repository,
            EditionQueries queries,
            ApplicationEventPublisher events) {
        this.views = views;
        this.repository = repository;
        this.queries = queries;
        this.events = events;
    }

    /**
     * Composes the picture anew, for every audience, and keeps it with the next number of its picture.
     *
     * @throws RuleViolation where a field is at fault, or where the registry holds nothing to make a picture of: an
     *     edition of nothing would say that nothing was done
     */
    @MayEdit
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public EditionId freeze(FreezeData data, PictureQuery query) {
        check(data);
        var seen = views.of(query);
        if (seen.stream().noneMatch(view -> Counting.anything(view.content()))) {
            throw new RuleViolation("", "picture.freeze.nothing");
        }
        var picture = pictureFor(data);
        try {
            var id = repository.add(
                    picture, query, data.note(), CurrentCaller.get().name());
            seen.forEach(view -> repository.addContent(id, view.position(), view.visibleTo(), view.content()));
            RecordChanged.publishNew(events, RecordKind.EDITION, id.value());
            return id;
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("", "picture.freeze.busy");
        }
    }

    /** @throws NoSuchElementException where there is none, or none that the caller may see */
    public Edition get(EditionId id) {
        return queries.find(id).orElseThrow();
    }

    /** Notes that it is taken out as a file. */
    @Transactional
    public void exported(EditionId id) {
        events.publishEvent(new RecordExported(RecordRef.of(RecordKind.EDITION, id.value())));
    }

    public List<EditionListItem> list() {
        return queries.list();
    }

    public List<PictureOption> pictures() {
        return queries.pictures();
    }

    private static void check(FreezeData data) {
        if (data.note().length() > FreezeData.NOTE_LENGTH) {
            throw new RuleViolation("note", "shared.tooLong", FreezeData.NOTE_LENGTH);
        }
        if (data.picture() == null && data.name().isBlank()) {
            throw new RuleViolation("name", "shared.required");
        }
        if (data.picture() == null && data.name().length() > FreezeData.NAME_LENGTH) {
            throw new RuleViolation("name", "shared.tooLong", FreezeData.NAME_LENGTH);
        }
        if (data.picture() == null && data.kind() == null) {
            throw new RuleViolation("kind", "shared.required");
        }
    }

    private long pictureFor(FreezeData data) {
        var existing = data.picture();
        if (existing != null) {
            return claim(existing.id());
        }
        try {
            return repository.createPicture(data.name(), java.util.Objects.requireNonNull(data.kind()));
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("name", "picture.freeze.nameTaken");
        }
    }

    private long claim(long pictureId) {
        try {
            if (!repository.claim(pictureId)) {
                throw new RuleViolation("picture", "picture.freeze.noPicture");
            }
            return pictureId;
        } catch (ConcurrencyFailureException e) {
            throw new RuleViolation("", "picture.freeze.busy");
        }
    }
}

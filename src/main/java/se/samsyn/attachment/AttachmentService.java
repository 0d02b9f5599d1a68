package se.samsyn.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Label;
import se.samsyn.access.MayRead;
import se.samsyn.access.MayRecord;
import se.samsyn.access.RecordRead;
import se.samsyn.access.Role;
import se.samsyn.initiative.CircleChanged;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordExported;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

/**
 * Files that belong to records. A member adds to what their agency takes part in, and changes and removes what their agency
 * has added; director and coordinator do so everywhere.
 */
@Service
@MayRead
@Transactional(readOnly = true)
public class AttachmentService {

    /** Of one record. */
    static final int MOST = 100;

    private final AttachmentRepository repository;
    private final ContentRepository contents;
    private final AttachmentAudience audiences;
    private final IncomingFiles incoming;
    private final ApplicationEventPublisher events;

    AttachmentService(
            AttachmentRepository repository,
            ContentRepository contents,
            AttachmentAudience audiences,
            IncomingFiles incoming,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.contents = contents;
        this.audiences = audiences;
        this.incoming = incoming;
        this.events = events;
    }

    /** Whether files can belong to records of that kind. */
    public static boolean isFor(RecordKind kind) {
        return AttachmentTarget.hasAttachments(kind);
    }

    /** Those that the caller may see, the latest first. */
    public List<Attachment> of(RecordRef record) {
        return repository.of(record);
    }

    /** Whether the caller may add to it. */
    public boolean mayAddTo(RecordRef record) {
        var agency = agency();
        return CurrentCaller.get().mayEdit() || agency != null && audiences.takesPart(record, agency);
    }

    /** Whether the caller may change or remove it. */
    public boolean mayChange(Attachment attachment) {
        return CurrentCaller.get().mayEdit()
                || attachment.agency() != null && Objects.equals(attachment.agency(), agency());
    }

    /** @throws NoSuchElementException where there is no such record, or none that the caller may see */
    public Label labelOf(RecordRef record) {
        return audiences.of(record).label();
    }

    /** The label that holds: its own, or that of what it belongs to where that is narrower. */
    public Label label(Attachment attachment) {
        var record = labelOf(attachment.record());
        var own = attachment.ownLabel();
        return own == null ? record : record.and(own);
    }

    /** @throws NoSuchElementException where there is none, or none that the caller may see */
    @Transactional
    public Attachment get(AttachmentId id) {
        var attachment = find(id);
        RecordRead.publish(events, id.ref(), label(attachment));
        return attachment;
    }

    /**
     * Stores what was received; the received file is the caller's to discard.
     *
     * @throws RuleViolation where what is said of it cannot be so, or the record has it already
     * @throws AccessDeniedException where the caller's agency does not take part
     * @throws NoSuchElementException where there is no such record, or none that the caller may see
     */
    @MayRecord
    @Transactional
    public AttachmentId add(RecordRef record, ReceivedFile received, AttachmentData data) {
        var file = received.file();
        var keys = audiences.keys(record);
        if (!mayAddTo(record)) {
            throw new AccessDeniedException("Not what the caller's agency takes part in");
        }
        var said = data.fitting(file.type());
        said.check(file.type());
        repository.alone(record);
        refuseTwice(repository.of(record), file);
        var agency = agency();
        try (var in = Files.newInputStream(received.path())) {
            var own = audiences.own(record, said.sharing(), agency);
            var id = repository.insert(
                    record, file, said, keys, own, audiences.unlabelled(record), agency, CurrentCaller.get());
            contents.write(id, in);
            events.publishEvent(new RecordChanged(id.ref(), true));
            events.publishEvent(new RecordChanged(record));
            return id;
        } catch (IOException e) {
            throw new RuleViolation("file", "attachment.file.again");
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "attachment.meanwhile");
        }
    }

    private static void refuseTwice(List<Attachment> there, StoredFile file) {
        there.stream()
                .filter(one -> one.file().sha256().equals(file.sha256()))
                .findFirst()
                .ifPresent(same -> {
                    throw new RuleViolation(
                            "file", "attachment.file.twice", same.data().title());
                });
        if (there.size() >= MOST) {
            throw new RuleViolation("", "attachment.tooMany", MOST);
        }
    }

    /**
     * @throws RuleViolation where what is said of it cannot be so
     * @throws OptimisticLockingFailureException where somebody else has changed it since that version was read
     * @throws AccessDeniedException where another agency has added it
     */
    @MayRecord
    @Transactional
    public void change(AttachmentId id, long version, AttachmentData data) {
        var attachment = demandMayChange(id);
        var type = attachment.file().type();
        var said = data.fitting(type);
        said.check(type);
        var own = audiences.own(attachment.record(), said.sharing(), attachment.agency());
        if (!repository.update(id, version, said, own, audiences.unlabelled(attachment.record()))) {
            throw new OptimisticLockingFailureException("Attachment " + id.value());
        }
        changed(attachment);
    }

    /** With what is inside it, for good. @throws AccessDeniedException where another agency has added it */
    @MayRecord
    @Transactional
    public void remove(AttachmentId id) {
        var attachment = demandMayChange(id);
        repository.delete(id);
        changed(attachment);
    }

    /**
     * A copy to be taken out of the program.
     *
     * @throws RuleViolation where what is stored is not what was stored
     */
    @Transactional
    public FileCopy download(AttachmentId id) {
        var attachment = find(id);
        var label = label(attachment);
        if (label == Label.RED || label == Label.AMBER_STRICT) {
            events.publishEvent(new RecordExported(id.ref()));
        }
        return copy(attachment);
    }

    /** A copy to be shown. @throws RuleViolation where what is stored is not what was stored */
    @Transactional
    public FileCopy open(AttachmentId id) {
        return copy(get(id));
    }

    private FileCopy copy(Attachment attachment) {
        var copy = new FileCopy(incoming.create(), attachment.file());
        var whole = false;
        try {
            var digest = FileIntake.digest();
            try (var out = new DigestOutputStream(Files.newOutputStream(copy.path()), digest)) {
                contents.read(attachment.id(), out);
            }
            whole = HexFormat.of()
                    .formatHex(digest.digest())
                    .equals(attachment.file().sha256());
            if (!whole) {
                throw new RuleViolation("", "attachment.damaged");
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!whole) {
                copy.close();
            }
        }
    }

    @EventListener
    void follow(CircleChanged change) {
        repository.follow(change.initiative(), change.circle());
    }

    private Attachment demandMayChange(AttachmentId id) {
        var attachment = find(id);
        if (!mayChange(attachment)) {
            throw new AccessDeniedException("Added by another agency");
        }
        return attachment;
    }

    private Attachment find(AttachmentId id) {
        return repository.find(id).orElseThrow(() -> new NoSuchElementException("Attachment " + id.value()));
    }

    private void changed(Attachment attachment) {
        events.publishEvent(new RecordChanged(attachment.id().ref()));
        events.publishEvent(new RecordChanged(attachment.record()));
    }

    /** The agency that the caller acts for. */
    private static @Nullable Long agency() {
        var caller = CurrentCaller.get();
        return caller.is(Role.MEMBER) ? caller.agencyId() : null;
    }
}

package se.samsyn.attachment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordNaming;

/** The log tells that a file was added, changed or removed, and keeps nothing of what was said of it. */
@Component
class AttachmentNaming implements RecordNaming {

    private final AttachmentRepository repository;

    AttachmentNaming(AttachmentRepository repository) {
        this.repository = repository;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ATTACHMENT;
    }

    @Override
    public Optional<String> nameOf(long id) {
        return repository.title(id);
    }
}

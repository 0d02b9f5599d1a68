package se.samsyn.picture;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordNaming;
import se.samsyn.shared.ui.Texts;

/** An edition is called by its picture and its number there, which is not what identifies it. */
@Component
class EditionNaming implements RecordNaming {

    private final EditionQueries queries;

    EditionNaming(EditionQueries queries) {
        this.queries = queries;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.EDITION;
    }

    @Override
    public Optional<String> nameOf(long id) {
        return queries.find(new EditionId(id))
                .map(edition -> Texts.of(
                        "picture.edition.titled",
                        edition.head().picture(),
                        edition.head().number()));
    }
}

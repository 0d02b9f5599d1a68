package se.samsyn.release;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordNaming;

/** A package is called by the authority's number of the request. */
@Component
class ReleaseNaming implements RecordNaming {

    private final ReleaseQueries queries;

    ReleaseNaming(ReleaseQueries queries) {
        this.queries = queries;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RELEASE;
    }

    @Override
    public Optional<String> nameOf(long id) {
        return queries.find(new ReleaseId(id)).map(release -> release.data().reference());
    }
}

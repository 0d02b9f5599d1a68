package se.samsyn.release;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Urgency;

/** Requests for public documents that are not decided: the law says promptly. */
@Component
class ReleaseNeeds implements NeedSource {

    private final ReleaseService releases;

    ReleaseNeeds(ReleaseService releases) {
        this.releases = releases;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        return releases.list().stream()
                .filter(release -> release.state() == ReleaseState.DRAFT)
                .map(release -> Need.of(
                        NeedKind.RELEASE,
                        release.receivedOn().isBefore(today.minusDays(2)) ? Urgency.NOW : Urgency.SOON,
                        RecordRef.of(RecordKind.RELEASE, release.id().value()),
                        release.reference(),
                        release.receivedOn(),
                        "release.need.undecided",
                        release.receivedOn()))
                .toList();
    }
}

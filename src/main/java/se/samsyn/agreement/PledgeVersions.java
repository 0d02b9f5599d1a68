package se.samsyn.agreement;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/** What the log keeps of a pledge. What became of it is told, and not restored: that has a way of its own. */
@Component
class PledgeVersions implements RecordVersions<PledgeVersions.Version> {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("name", "agreement.pledge.name"),
            Map.entry("words", "agreement.pledge.words"),
            Map.entry("agencies", "agreement.pledge.agencies"),
            Map.entry("areas", "agreement.pledge.areas"),
            Map.entry("startsOn", "agreement.pledge.startsOn"),
            Map.entry("endsOn", "agreement.pledge.endsOn"),
            Map.entry("agreement", "agreement.agreement"),
            Map.entry("source", "agreement.pledge.source"),
            Map.entry("followUpOn", "agreement.pledge.followUpOn"),
            Map.entry("followUpBy", "agreement.pledge.followUpBy"),
            Map.entry("outcome", "agreement.outcome"));

    record Version(PledgeData data, @Nullable PledgeOutcome outcome) {}

    private final PledgeQueries queries;
    private final PledgeService pledges;

    PledgeVersions(PledgeQueries queries, PledgeService pledges) {
        this.queries = queries;
        this.pledges = pledges;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PLEDGE;
    }

    @Override
    public Class<Version> type() {
        return Version.class;
    }

    @Override
    public Class<PledgeId> idType() {
        return PledgeId.class;
    }

    @Override
    public Optional<Version> now(long id) {
        return queries.find(new PledgeId(id))
                .map(PledgeDetails::pledge)
                .map(pledge -> new Version(pledge.data(), pledge.outcome()));
    }

    @Override
    public String name(Version version) {
        return version.data().name();
    }

    @Override
    public Map<String, String> labels() {
        return LABELS;
    }

    @Override
    public boolean mayChange(Version now) {
        return CurrentCaller.get().mayEdit();
    }

    @Override
    public void restore(long id, Version earlier) {
        pledges.change(pledges.get(new PledgeId(id)).with(earlier.data()));
    }

    @Override
    public long again(Version last) {
        var id = pledges.create(last.data());
        if (last.outcome() != null) {
            pledges.followUp(id, pledges.get(id).version(), last.outcome());
        }
        return id.value();
    }
}

package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonId;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/** What the log keeps of the council. Who sits in it is told, and not restored: that has ways of its own. */
@Component
class CouncilVersions implements RecordVersions<CouncilVersions.Version> {

    private static final Map<String, String> LABELS = Map.of(
            "name", "agreement.council.name",
            "ledBy", "agreement.council.ledBy",
            "task", "agreement.council.task",
            "members", "agreement.members");

    /** A member as the log tells it. */
    record Seat(
            PersonId person,
            String title,
            @Nullable AgencyId agency,
            MemberPart part,
            String leadingReason,
            @Nullable LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    record Version(CouncilData data, List<Seat> members) {}

    private final CouncilQueries queries;
    private final CouncilService councils;

    CouncilVersions(CouncilQueries queries, CouncilService councils) {
        this.queries = queries;
        this.councils = councils;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COUNCIL;
    }

    @Override
    public Class<Version> type() {
        return Version.class;
    }

    @Override
    public Class<CouncilId> idType() {
        return CouncilId.class;
    }

    @Override
    public Optional<Version> now(long id) {
        return queries.find(new CouncilId(id), LocalDate.EPOCH)
                .map(details -> new Version(
                        details.council().data(),
                        details.members().stream().map(CouncilVersions::seat).toList()));
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
        var now = councils.get(new CouncilId(id));
        councils.change(new Council(now.id(), now.version(), earlier.data()));
    }

    @Override
    public long again(Version last) {
        return councils.create(last.data()).value();
    }

    private static Seat seat(Member member) {
        var data = member.data();
        return new Seat(
                member.person(),
                member.title(),
                member.agency() == null ? null : member.agency().id(),
                data.part(),
                data.leadingReason(),
                data.fromOn(),
                data.toOn());
    }
}

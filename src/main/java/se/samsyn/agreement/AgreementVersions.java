package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/**
 * What the log keeps of an agreement. What it renews and whether it has ended is told, and not restored: those have ways of
 * their own. Which initiatives rest on it may be for fewer than the agreement, and is left out.
 */
@Component
class AgreementVersions implements RecordVersions<AgreementVersions.Version> {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("name", "agreement.name"),
            Map.entry("parties", "agreement.parties"),
            Map.entry("purposes", "agreement.purposes"),
            Map.entry("subjectAreas", "agreement.subjectAreas"),
            Map.entry("areas", "agreement.areas"),
            Map.entry("description", "agreement.description"),
            Map.entry("validFrom", "agreement.validFrom"),
            Map.entry("validTo", "agreement.validTo"),
            Map.entry("remindDays", "agreement.remindDays"),
            Map.entry("decided", "agreement.decided"),
            Map.entry("reference", "agreement.reference"),
            Map.entry("previous", "agreement.previous"),
            Map.entry("endedOn", "agreement.endedOn"));

    record Version(
            AgreementData data,
            @Nullable AgreementId previous,
            @Nullable LocalDate endedOn) {}

    private final AgreementQueries queries;
    private final AgreementService agreements;

    AgreementVersions(AgreementQueries queries, AgreementService agreements) {
        this.queries = queries;
        this.agreements = agreements;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.AGREEMENT;
    }

    @Override
    public Class<Version> type() {
        return Version.class;
    }

    @Override
    public Class<AgreementId> idType() {
        return AgreementId.class;
    }

    @Override
    public Optional<Version> now(long id) {
        // whatever the day, its state is none of what is kept
        return queries.find(new AgreementId(id), LocalDate.EPOCH)
                .map(AgreementDetails::agreement)
                .map(agreement -> new Version(agreement.data(), agreement.previous(), agreement.endedOn()));
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
        agreements.change(agreements.get(new AgreementId(id)).with(earlier.data()));
    }

    @Override
    public long again(Version last) {
        var previous = last.previous();
        var id = previous == null || queries.find(previous, LocalDate.EPOCH).isEmpty()
                ? agreements.create(last.data())
                : agreements.renew(previous, last.data());
        if (last.endedOn() != null) {
            agreements.end(id, agreements.get(id).version(), last.endedOn());
        }
        return id.value();
    }
}

package se.samsyn.agency.ui;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.BulkField.Option;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Texts;

/** What many agencies can be given at once. That one is no more is asked about one by one. */
@Component
class AgencyBulk implements BulkChange<Agency> {

    private final AgencyService agencies;

    AgencyBulk(AgencyService agencies) {
        this.agencies = agencies;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.AGENCY;
    }

    @Override
    public List<BulkField<Agency>> fields() {
        var wholes = agencies.options().stream()
                .map(agency -> new Option(String.valueOf(agency.id().value()), agency.name()))
                .toList();
        return List.of(
                new BulkField<>(
                        "kind",
                        Texts.of("agency.kind"),
                        new BulkField.OneOf(
                                Arrays.stream(AgencyKind.values())
                                        .map(kind -> new Option(kind.name(), Texts.of(kind)))
                                        .toList(),
                                null),
                        agency -> agency.data().kind().name(),
                        (agency, kind) -> with(
                                agency, AgencyKind.valueOf(kind), agency.data().parent()),
                        kind -> Texts.of(AgencyKind.valueOf(kind))),
                new BulkField<>(
                        "parent",
                        Texts.of("agency.parent"),
                        new BulkField.OneOf(wholes, Texts.of("agency.bulk.parent.none")),
                        agency -> agency.data().parent() == null
                                ? ""
                                : String.valueOf(agency.data().parent().value()),
                        (agency, parent) -> with(
                                agency,
                                agency.data().kind(),
                                parent.isEmpty() ? null : new AgencyId(Long.parseLong(parent))),
                        parent -> wholes.stream()
                                .filter(whole -> whole.value().equals(parent))
                                .map(Option::words)
                                .findFirst()
                                .orElse(parent)));
    }

    @Override
    public Agency get(long id) {
        return agencies.get(new AgencyId(id));
    }

    @Override
    public String name(Agency record) {
        return record.data().name();
    }

    /** The register of agencies is for all. */
    @Override
    public String @Nullable [] keys(long id) {
        return null;
    }

    @Override
    public void change(Agency record) {
        agencies.change(record);
    }

    private static Agency with(Agency agency, AgencyKind kind, @Nullable AgencyId parent) {
        var data = agency.data();
        return new Agency(
                agency.id(),
                agency.version(),
                new AgencyData(
                        data.name(),
                        data.shortName(),
                        kind,
                        data.orgNumber(),
                        parent,
                        data.aliases(),
                        data.description(),
                        data.formerNames()),
                agency.endedOn());
    }
}

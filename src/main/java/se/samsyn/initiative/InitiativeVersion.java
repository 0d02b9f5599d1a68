package se.samsyn.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the log keeps of an initiative: what it says, and what belongs to it. Older programs kept only what it says: what is
 * null was not there, or nobody knew of it. A relation is kept where both ends are for everybody, an article as a source is
 * not: they may be for fewer than the initiative.
 */
record InitiativeVersion(
        @JsonUnwrapped InitiativeData data,
        @Nullable List<EvidenceData> evidence,
        @Nullable BudgetData budget,
        @Nullable List<GrantData> grants,
        @Nullable List<Tie> relations,
        @Nullable List<Told> variants,
        @Nullable List<Said> description,
        @Nullable Transferability transferable) {

    /** How it hangs together with another. */
    record Tie(RelationKind kind, InitiativeId other, String note) {}

    /** What a source tells; the sign is there for the one that holds. */
    record Told(
            VariantField field,
            String words,
            @Nullable Holds holds,
            String source,
            String address,
            @Nullable LocalDate saidOn) {}

    /** One of the texts by which it can be taken over. */
    record Said(TransferPart part, String words) {}

    enum Holds {
        CURRENT
    }

    static InitiativeVersion of(InitiativeData data, InitiativeParts parts) {
        var budget = parts.funding().budget();
        return new InitiativeVersion(
                data,
                orNull(parts.evidence().stream().map(Evidence::data).toList()),
                budget == null ? null : budget.data(),
                orNull(parts.funding().grants().stream().map(Grant::data).toList()),
                orNull(parts.relations().stream()
                        .filter(Relation::forAll)
                        .map(relation -> new Tie(relation.kind(), relation.other(), relation.note()))
                        .toList()),
                orNull(parts.variants().stream().map(InitiativeVersion::told).toList()),
                orNull(said(parts.description())),
                parts.description().transferable());
    }

    /** Null where nothing is kept of it. */
    @Nullable
    TransferData transfer() {
        return description == null && transferable == null
                ? null
                : TransferData.of(
                        description == null
                                ? java.util.Map.of()
                                : description.stream().collect(Collectors.toMap(Said::part, Said::words)),
                        transferable);
    }

    private static Told told(Variant variant) {
        var data = variant.data();
        return new Told(
                data.field(),
                data.words(),
                variant.current() ? Holds.CURRENT : null,
                data.source(),
                data.address(),
                data.saidOn());
    }

    private static List<Said> said(TransferData data) {
        return Arrays.stream(TransferPart.values())
                .filter(part -> !data.of(part).isEmpty())
                .map(part -> new Said(part, data.of(part)))
                .toList();
    }

    /** None and not known are the same to the log: else whatever an older program kept would seem to have been changed. */
    private static <T> @Nullable List<T> orNull(List<T> all) {
        return all.isEmpty() ? null : all;
    }
}

package se.samsyn.initiative;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an initiative beside what it says itself: all that its page shows of it, read at once.
 *
 * @param transfer null while nobody has described how it is taken over
 */
public record InitiativeParts(
        List<Evidence> evidence,
        Funding funding,
        List<Relation> relations,
        List<Variant> variants,
        @Nullable Transfer transfer) {

    public EvidenceGrade grade() {
        return EvidenceGrade.of(met());
    }

    /** What is to be met for the next grade; nothing where there is none. */
    public Optional<EvidenceCriterion> missing() {
        return EvidenceGrade.missing(met());
    }

    /** What sources say in one field, the one that holds first. */
    public List<Variant> variants(VariantField field) {
        return variants.stream()
                .filter(variant -> variant.data().field() == field)
                .toList();
    }

    public TransferData description() {
        return transfer == null ? TransferData.EMPTY : transfer.data();
    }

    private List<EvidenceData> met() {
        return evidence.stream().map(Evidence::data).toList();
    }
}

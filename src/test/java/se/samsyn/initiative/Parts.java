package se.samsyn.initiative;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What tests say of what belongs to initiatives. */
public final class Parts {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private Parts() {}

    public static EvidenceData met(EvidenceCriterion criterion) {
        return new EvidenceData(
                criterion,
                "Beskrivning",
                "Rapport",
                null,
                criterion == EvidenceCriterion.EVALUATION ? EvidenceEffect.POSITIVE : null);
    }

    public static GrantData grant(
            GrantState state, long amount, @Nullable LocalDate partialDueOn, @Nullable LocalDate finalDueOn) {
        return new GrantData(
                "Brottsförebyggande rådet",
                true,
                state,
                amount,
                TODAY.getYear(),
                "Utbildning",
                "",
                null,
                partialDueOn,
                null,
                finalDueOn,
                null,
                "");
    }

    public static VariantData told(VariantField field, String words) {
        return new VariantData(field, words, "Årsredovisningen", "", null, null);
    }

    public static TransferData described(String intelligence) {
        return new TransferData(
                intelligence, "Insats", "Genomförande", "Medverkan", "Resultat", "Kostnader", Transferability.YES);
    }
}

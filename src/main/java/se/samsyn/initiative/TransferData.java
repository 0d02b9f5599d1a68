package se.samsyn.initiative;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Screened;

/**
 * A description of an initiative by which another municipality can take it over.
 *
 * @param transferable whether it can; null while nobody has judged
 */
@Screened(RecordKind.INITIATIVE)
public record TransferData(
        @FreeText String intelligence,
        @FreeText String intervention,
        @FreeText String implementation,
        @FreeText String involvement,
        @FreeText String impact,
        @FreeText String costs,
        @Nullable Transferability transferable) {

    public static final TransferData EMPTY = new TransferData("", "", "", "", "", "", null);

    public TransferData {
        intelligence = Input.text(intelligence);
        intervention = Input.text(intervention);
        implementation = Input.text(implementation);
        involvement = Input.text(involvement);
        impact = Input.text(impact);
        costs = Input.text(costs);
    }

    /** @param said what is left out is empty */
    static TransferData of(Map<TransferPart, String> said, @Nullable Transferability transferable) {
        return new TransferData(
                said.getOrDefault(TransferPart.INTELLIGENCE, ""),
                said.getOrDefault(TransferPart.INTERVENTION, ""),
                said.getOrDefault(TransferPart.IMPLEMENTATION, ""),
                said.getOrDefault(TransferPart.INVOLVEMENT, ""),
                said.getOrDefault(TransferPart.IMPACT, ""),
                said.getOrDefault(TransferPart.COSTS, ""),
                transferable);
    }

    public String of(TransferPart part) {
        return switch (part) {
            case INTELLIGENCE -> intelligence;
            case INTERVENTION -> intervention;
            case IMPLEMENTATION -> implementation;
            case INVOLVEMENT -> involvement;
            case IMPACT -> impact;
            case COSTS -> costs;
        };
    }

    /** What a whole description says and this one does not. */
    public List<TransferPart> missing() {
        return Arrays.stream(TransferPart.values())
                .filter(part -> !part.isExtra() && of(part).isEmpty())
                .toList();
    }

    void check() {
        for (var part : TransferPart.values()) {
            Input.checkLength(part.name().toLowerCase(java.util.Locale.ROOT), of(part), Input.TEXT);
        }
    }
}

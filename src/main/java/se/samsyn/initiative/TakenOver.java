package se.samsyn.initiative;

import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Screened;

/**
 * What is taken over from another municipality's description, as whoever does it has looked it through.
 *
 * @param origin whose it was; noted as where the initiative comes from, where it is not empty
 */
@Screened(RecordKind.INITIATIVE)
public record TakenOver(
        @FreeText String name,
        @FreeText String longName,
        @FreeText String purpose,
        @FreeText String summary,
        @FreeText String targetGroup,
        @Nullable PreventionLevel level,
        @Nullable Approach approach,
        @Nullable Horizon horizon,
        @Nullable WorkForm form,
        @FreeText String intelligence,
        @FreeText String intervention,
        @FreeText String implementation,
        @FreeText String involvement,
        @FreeText String impact,
        @FreeText String costs,
        @FreeText String origin,
        Sharing sharing) {

    public TakenOver {
        name = Input.line(name);
        origin = Input.line(origin);
        sharing = sharing == null ? Sharing.of(Label.GREEN) : sharing;
    }

    public static TakenOver of(TransferFile file) {
        var said = file.description();
        return new TakenOver(
                file.name(),
                file.longName(),
                file.purpose(),
                file.summary(),
                file.targetGroup(),
                file.level(),
                file.approach(),
                file.horizon(),
                file.form(),
                said.intelligence(),
                said.intervention(),
                said.implementation(),
                said.involvement(),
                said.impact(),
                said.costs(),
                file.municipality(),
                Sharing.of(Label.GREEN));
    }

    InitiativeData initiative() {
        return InitiativeData.named(name)
                .draft()
                .longName(longName)
                .purpose(purpose)
                .summary(summary)
                .targetGroup(targetGroup)
                .level(level)
                .approach(approach)
                .horizon(horizon)
                .form(form)
                .status(InitiativeStatus.PLANNED)
                .sharing(sharing)
                .data();
    }

    TransferData description() {
        return new TransferData(intelligence, intervention, implementation, involvement, impact, costs, null);
    }
}

package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyId;
import se.samsyn.agreement.AgreementFilter;
import se.samsyn.agreement.AgreementListItem;
import se.samsyn.agreement.AgreementService;
import se.samsyn.agreement.AgreementSort;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** On the pages of agencies and areas, the agreements there; on an initiative's, those that it rests on. */
@org.springframework.stereotype.Component
class AgreementsElsewhere implements RecordSection {

    private static final Sort<AgreementSort> ORDER =
            new Sort<>(AgreementSort.STATE, false, List.of(new Sort<>(AgreementSort.VALID_TO, false)));

    private final AgreementService agreements;

    AgreementsElsewhere(AgreementService agreements) {
        this.agreements = agreements;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        return switch (record.kind()) {
            case AGENCY -> section("agreement.ofAgency", AgreementFilter.of(new AgencyId(record.id())));
            case AREA -> section("agreement.inArea", AgreementFilter.in(new AreaId(record.id())));
            case INITIATIVE -> ofInitiative(new InitiativeId(record.id()));
            default -> Optional.empty();
        };
    }

    private Optional<Component> section(String title, AgreementFilter filter) {
        var all = agreements.list(filter, ORDER, Page.ALL);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(Texts.of(title), AgreementRows.of(all, _ -> List.of())));
    }

    private Optional<Component> ofInitiative(InitiativeId initiative) {
        var all = agreements.list(AgreementFilter.of(initiative), ORDER, Page.ALL);
        var keeper = CurrentCaller.get().mayEdit();
        if (all.isEmpty() && !keeper) {
            return Optional.empty();
        }
        var section = new PageSection(Texts.of("agreement.ofInitiative"));
        var linking = new Linking(agreements, () -> UI.getCurrent().refreshCurrentRoute(true));
        if (keeper) {
            var known = all.stream().map(AgreementListItem::id).collect(Collectors.toSet());
            section.action(linking.agreementButton(initiative, known));
        }
        return Optional.of(section.add(
                all.isEmpty()
                        ? SmallText.of(Texts.of("agreement.ofInitiative.none"))
                        : AgreementRows.of(
                                all,
                                agreement -> keeper
                                        ? List.of(linking.unlinkButton(agreement.id(), initiative, agreement.name()))
                                        : List.of())));
    }
}

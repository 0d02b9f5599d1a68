package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.AgencyInitiative;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.Texts;

/** On an agency's page: the initiatives it takes part in, and as what. */
@org.springframework.stereotype.Component
class InitiativesOfAgency implements RecordSection {

    private final InitiativeService initiatives;

    InitiativesOfAgency(InitiativeService initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        if (record.kind() != RecordKind.AGENCY) {
            return Optional.empty();
        }
        var all = initiatives.ofAgency(new AgencyId(record.id()));
        if (all.isEmpty()) {
            return Optional.of(new PageSection(
                    Texts.of("initiative.menu"), StatusMarks.small(Texts.of("initiative.ofAgency.none"))));
        }
        var list = new UnorderedList();
        list.addClassName("s-list");
        all.forEach(initiative -> list.add(item(initiative)));
        return Optional.of(new PageSection(
                Texts.of("initiative.menu"),
                list,
                new Anchor("natverk?aktor=" + record.id(), Texts.of("initiative.network"))));
    }

    private static ListItem item(AgencyInitiative initiative) {
        var roles = initiative.roles().stream().map(Texts::of).collect(Collectors.joining(", "));
        var what = new Span(
                new Anchor(initiative.id().ref().path(), initiative.name()),
                new Span(" "),
                StatusMarks.small(initiative.current() ? roles : Texts.of("initiative.ofAgency.left", roles)));
        what.addClassName("s-grow");
        return new ListItem(what, StatusMarks.of(initiative.status()));
    }
}

package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeListItem;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeSort;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** On an area's page: the initiatives that say that they work there. */
@org.springframework.stereotype.Component
class InitiativesInArea implements RecordSection {

    private final InitiativeService initiatives;

    InitiativesInArea(InitiativeService initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        if (record.kind() != RecordKind.AREA) {
            return Optional.empty();
        }
        var rows = initiatives.list(
                new InitiativeFilter("", null, null, new AreaId(record.id()), false),
                new Sort<>(InitiativeSort.NAME, false),
                Page.ALL);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("s-list");
        rows.forEach(row -> list.add(item(row)));
        return Optional.of(new PageSection(Texts.of("initiative.menu"), list));
    }

    private static ListItem item(InitiativeListItem row) {
        var accountable = row.accountable();
        var what = new Div(
                new Anchor(row.id().ref().path(), row.name()),
                SmallText.of(accountable == null ? Texts.of("initiative.accountable.none") : accountable.name()));
        what.addClassNames("s-grow", "s-lines");
        return new ListItem(what, StatusMarks.of(row.status()));
    }
}

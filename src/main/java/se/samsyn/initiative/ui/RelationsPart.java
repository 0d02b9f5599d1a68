package se.samsyn.initiative.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.Relation;
import se.samsyn.initiative.RelationKind;
import se.samsyn.initiative.RelationService;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** Beside what an initiative is: what it hangs together with, and how; only such as the reader may see. */
final class RelationsPart {

    private RelationsPart() {}

    static Optional<PageSection> readOnly(List<Relation> relations) {
        return relations.isEmpty() ? Optional.empty() : Optional.of(section(relations, (_, _) -> {}));
    }

    static PageSection editable(
            RelationService service,
            InitiativeService initiatives,
            InitiativeId id,
            List<Relation> relations,
            Runnable done) {
        var section = section(
                relations,
                (relation, item) -> item.add(Rows.small(
                        Texts.of("initiative.relation.remove"),
                        Texts.of("initiative.relation.remove.of", relation.name()),
                        () -> RelationDialog.remove(service, id, relation, done))));
        if (relations.isEmpty()) {
            section.add(SmallText.of(Texts.of("initiative.relations.none")));
        }
        return section.action(Rows.small(
                Texts.of("initiative.relation.add.short"),
                Texts.of("initiative.relation.add"),
                () -> new RelationDialog(service, initiatives, id, done).open()));
    }

    private static PageSection section(List<Relation> relations, BiConsumer<Relation, ListItem> each) {
        var section = new PageSection(Texts.of("initiative.relations"));
        relations.stream()
                .collect(Collectors.groupingBy(Relation::kind, LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, group) -> section.add(group(kind, group, each)));
        return section;
    }

    private static Div group(RelationKind kind, List<Relation> group, BiConsumer<Relation, ListItem> each) {
        var title = new H3(Texts.of(kind));
        title.addClassName("s-small");
        var list = Rows.list();
        group.forEach(relation -> {
            var link = new Anchor(relation.other().ref().path(), relation.name());
            var item = relation.note().isEmpty() ? Rows.item(link) : Rows.item(link, SmallText.of(relation.note()));
            if (relation.status().isOver()) {
                item.add(StatusMarks.of(relation.status()));
            }
            each.accept(relation, item);
            list.add(item);
        });
        return new Div(title, list);
    }
}

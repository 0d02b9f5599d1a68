package se.samsyn.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.activity.ActivityFilter;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.ActivitySort;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** The latest activities on the page of an initiative, an agency or an area. */
@Component
class ActivitySection implements RecordSection {

    private static final int LATEST = 10;

    private final ActivityService activities;
    private final ActivityChoices choices;

    ActivitySection(ActivityService activities, ActivityChoices choices) {
        this.activities = activities;
        this.choices = choices;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create(RecordRef record) {
        return switch (record.kind()) {
            case INITIATIVE -> {
                var id = new InitiativeId(record.id());
                yield Optional.of(section(ActivityFilter.of(id), ActivityPaths.listOf(id), id));
            }
            case AGENCY -> {
                var id = new AgencyId(record.id());
                yield Optional.of(section(ActivityFilter.of(id), ActivityPaths.listOf(id), null));
            }
            case AREA -> {
                var id = new AreaId(record.id());
                var filter = ActivityFilter.of(id);
                yield activities.count(filter) == 0
                        ? Optional.empty()
                        : Optional.of(section(filter, ActivityPaths.listOf(id), null));
            }
            default -> Optional.empty();
        };
    }

    private PageSection section(ActivityFilter filter, String all, @Nullable InitiativeId logFor) {
        var section = new PageSection(Texts.of("activity.menu"));
        if (logFor != null && CurrentCaller.get().mayRecord()) {
            section.action(new Button(Texts.of("activity.log.title"), _ -> LogView.toLog(UI.getCurrent(), logFor)));
        }
        var rows = activities.list(filter, new Sort<>(ActivitySort.HELD_ON, true), Page.first(LATEST));
        if (rows.isEmpty()) {
            return section.add(SmallText.of(Texts.of("activity.section.none")));
        }
        return section.add(
                ActivityRows.list(rows, choices.today()),
                new Anchor(all, Texts.of("activity.showAll.count", activities.count(filter))));
    }
}

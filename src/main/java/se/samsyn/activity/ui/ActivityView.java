package se.samsyn.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Stream;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.activity.ActivityDetails;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityService;
import se.samsyn.live.LiveUpdates;
import se.samsyn.live.ui.LivePage;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.SwedishTime;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.AgencyMark;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.SourceNote;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** One activity: what came out of it, who took part, and who says so. */
@Route(ActivityPaths.LIST + "/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class ActivityView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityService activities;
    private final RecordSections sections;
    private final LivePage page;
    private String title = "";

    ActivityView(ActivityService activities, RecordSections sections, LiveUpdates updates) {
        this.activities = activities;
        this.sections = sections;
        page = new LivePage(this, updates);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ActivityId(Pages.id(event));
        Pages.found(() -> {
            page.show(() -> content(activities.details(id)));
            return id;
        });
    }

    private Stream<Component> content(ActivityDetails details) {
        var activity = details.activity();
        title = activity.data().name().isBlank()
                ? Texts.of(activity.data().kind())
                : activity.data().name();
        var record = new RecordPage()
                .main(result(details), attending(details))
                .aside(new PageSection(Texts.of("shared.facts"), facts(details)));
        sections.of(RecordRef.of(RecordKind.ACTIVITY, activity.id().value())).forEach(record::main);
        return Stream.of(header(details), record);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private PageHeader header(ActivityDetails details) {
        var id = details.activity().id();
        var data = details.activity().data();
        var header = new PageHeader(title)
                .under(Texts.of("activity.menu"), ActivityPaths.LIST)
                .mark(new StateMark(Tone.PLAIN, Texts.of(data.kind())))
                .mark(new LabelMark(activities.audience(id).label()))
                .mark(ActivityRows.returned(details.returned()))
                .facts(details.initiativeName() + " · " + Dates.exact(data.heldOn()));
        if (activities.mayRecordFor(data.agency())) {
            var change =
                    new Button(Texts.of("shared.change"), _ -> UI.getCurrent().navigate(ActivityPaths.change(id)));
            change.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(change, new ActionMenu().add(Texts.of("shared.remove.ask"), () -> remove(id)));
        }
        return header;
    }

    private void remove(ActivityId id) {
        Removal.of(id.ref(), Texts.of("activity.remove"), Texts.of("activity.remove.explanation"))
                .to(ActivityPaths.LIST, Texts.of("activity.removed"), () -> activities.remove(id));
    }

    private static PageSection result(ActivityDetails details) {
        var data = details.activity().data();
        var section = new PageSection(Texts.of("activity.result"));
        if (data.result().isBlank()) {
            section.add(SmallText.of(Texts.of("activity.result.none")));
        } else {
            var text = new Paragraph(data.result());
            text.addClassName("s-prose");
            section.add(text);
        }
        if (!data.source().isBlank()) {
            section.add(new SourceNote(data.source()));
        }
        return section;
    }

    private static PageSection attending(ActivityDetails details) {
        var section = new PageSection(Texts.of("activity.agencies"));
        if (details.attending().isEmpty()) {
            return section.add(SmallText.of(Texts.of("activity.agencies.none")));
        }
        var list = new UnorderedList();
        list.addClassName("s-list");
        details.attending().forEach(agency -> {
            var mark = new AgencyMark(agency.agency().value(), agency.name(), agency.shortName());
            mark.getElement().getClassList().add("s-grow");
            list.add(new ListItem(
                    mark,
                    SmallText.of(
                            agency.headcount() == null
                                    ? Texts.of("activity.people.unknown")
                                    : Texts.of("activity.people", agency.headcount()))));
        });
        return section.add(list);
    }

    private static Component[] area(ActivityDetails details) {
        var area = details.activity().data().area();
        return area == null
                ? new Component[0]
                : new Component[] {
                    new Anchor(
                            RecordRef.of(RecordKind.AREA, area.value()).path(),
                            Objects.requireNonNullElse(details.areaName(), ""))
                };
    }

    private static Component facts(ActivityDetails details) {
        var activity = details.activity();
        var data = activity.data();
        var recordedOn =
                activity.recordedAt().atZoneSameInstant(SwedishTime.ZONE).toLocalDate();
        return new FactList()
                .add(
                        Texts.of("activity.initiative"),
                        new Anchor(ActivityPaths.initiative(data.initiative()), details.initiativeName()))
                .add(Texts.of("activity.heldOn"), Dates.exact(data.heldOn()))
                .add(Texts.of("activity.area"), area(details))
                .add(
                        Texts.of("activity.headcount"),
                        data.headcount() == null ? Texts.of("shared.unknown") : String.valueOf(data.headcount()))
                .add(
                        Texts.of("activity.hours"),
                        data.hours() == null ? Texts.of("shared.unknown") : Hours.text(data.hours()))
                .add(
                        Texts.of("activity.agency"),
                        new AgencyMark(data.agency().value(), details.agencyName(), details.agencyShortName()))
                .add(
                        Texts.of("activity.recorded"),
                        Texts.of("activity.recorded.by", activity.recordedBy(), Dates.exact(recordedOn)));
    }
}

package se.samsyn.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.AgencyContribution;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.AgencyInitiative;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Paths;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** On an agency's page: what it puts in where, and when it did so last. */
@org.springframework.stereotype.Component
class ContributionsOfAgency implements RecordSection {

    private static final Logger LOG = LoggerFactory.getLogger(ContributionsOfAgency.class);

    private final InitiativeService initiatives;
    private final ActivityService activities;
    private final ActivityChoices choices;

    ContributionsOfAgency(InitiativeService initiatives, ActivityService activities, ActivityChoices choices) {
        this.initiatives = initiatives;
        this.activities = activities;
        this.choices = choices;
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
        var section = new PageSection(Texts.of("activity.contributes"));
        try {
            fill(section, new AgencyId(record.id()));
        } catch (DataAccessException | TransactionException e) {
            LOG.error("What an agency contributes could not be read", e);
            // the rest of the page may be read still
            section.add(new ErrorNote(Texts.of("shared.loadFailed"), Texts.of("activity.contributes.failed")));
        }
        return Optional.of(section);
    }

    private void fill(PageSection section, AgencyId agency) {
        Map<InitiativeId, AgencyContribution> done = new LinkedHashMap<>();
        activities.contributions(agency).forEach(one -> done.put(one.initiative(), one));
        var list = new UnorderedList();
        list.addClassName("s-list");
        for (var part : initiatives.ofAgency(agency)) {
            list.add(item(
                    agency,
                    new Anchor(part.id().ref().path(), part.name()),
                    roles(part),
                    part.contributions(),
                    part.areas(),
                    done.remove(part.id())));
        }
        done.values()
                .forEach(one -> list.add(item(
                        agency,
                        new Anchor(one.initiative().ref().path(), one.name()),
                        Texts.of("activity.contributes.noRole"),
                        List.of(),
                        List.of(),
                        one)));
        if (list.getComponentCount() == 0) {
            section.add(SmallText.of(Texts.of("activity.contributes.none")));
            return;
        }
        section.add(
                list,
                SmallText.of(Texts.of("activity.contributes.seen")),
                new Div(new Anchor(
                        Paths.NETWORK + "?" + Paths.NETWORK_AGENCY + "=" + agency.value(),
                        Texts.of("initiative.network"))));
    }

    private static String roles(AgencyInitiative part) {
        var roles = part.roles().stream().map(Texts::of).collect(Collectors.joining(", "));
        return part.current() ? roles : Texts.of("initiative.ofAgency.left", roles);
    }

    private ListItem item(
            AgencyId agency,
            Anchor initiative,
            String roles,
            List<String> contributions,
            List<String> areas,
            @Nullable AgencyContribution done) {
        var what = new Div(initiative);
        what.addClassNames("s-grow", "s-lines");
        contributions.forEach(said -> {
            // what two said that became one stands on lines of its own
            var words = new Span(said);
            words.addClassName("s-prose");
            what.add(words);
        });
        what.add(SmallText.of(areas.isEmpty() ? roles : roles + " · " + String.join(", ", areas)));
        return new ListItem(
                what, done == null ? SmallText.of(Texts.of("activity.contributes.nothing")) : latest(agency, done));
    }

    private Component latest(AgencyId agency, AgencyContribution done) {
        var all = new Anchor(
                ActivityPaths.listOf(done.initiative(), agency), Texts.of("activity.contributes.count", done.count()));
        var latest = new Span(Texts.of("activity.contributes.latest") + " ");
        latest.add(Dates.mark(done.latestOn(), choices.today()), new Span(" · "), all);
        latest.addClassName("s-small");
        return latest;
    }
}

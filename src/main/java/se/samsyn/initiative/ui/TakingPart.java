package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participant;
import se.samsyn.shared.Paths;
import se.samsyn.shared.ui.AgencyMark;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** Who takes part, by role, with what each puts in; those who have left come last, with their last day. */
final class TakingPart extends Composite<PageSection> {

    private final InitiativeId initiative;
    private final List<Participant> participants;
    private final LocalDate today;

    TakingPart(InitiativeId initiative, List<Participant> participants, LocalDate today) {
        this.initiative = initiative;
        this.participants = participants;
        this.today = today;
    }

    @Override
    protected PageSection initContent() {
        var section = new PageSection(Texts.of("initiative.takingPart"));
        if (participants.isEmpty()) {
            return section.add(new Paragraph(Texts.of("initiative.takingPart.none")));
        }
        byRole(false).forEach((role, group) -> section.add(group(Texts.of(role), group)));
        var left = byRole(true).values().stream().flatMap(List::stream).toList();
        if (!left.isEmpty()) {
            section.add(group(Texts.of("initiative.takingPart.left"), left));
        }
        return section.add(new Anchor(
                Paths.NETWORK + "?" + Paths.NETWORK_INITIATIVE + "=" + initiative.value(),
                Texts.of("initiative.network")));
    }

    private Map<OrgRole, List<Participant>> byRole(boolean over) {
        return participants.stream()
                .filter(participant -> participant.participation().isOver(today) == over)
                .collect(Collectors.groupingBy(
                        participant -> participant.participation().role(),
                        () -> new EnumMap<>(OrgRole.class),
                        Collectors.toList()));
    }

    private Div group(String heading, List<Participant> group) {
        var list = new UnorderedList();
        list.addClassName("s-parts");
        group.forEach(participant -> list.add(item(participant)));
        var title = new H3(heading);
        title.addClassName("s-small");
        return new Div(title, list);
    }

    private ListItem item(Participant participant) {
        var participation = participant.participation();
        var item = new ListItem(new AgencyMark(
                participation.agency().value(), participant.agencyName(), participant.agencyShortName()));
        if (!participation.contribution().isEmpty()) {
            item.add(SmallText.of(participation.contribution()));
        }
        var period = period(participation.beganOn(), participation.endedOn());
        if (!period.isEmpty()) {
            item.add(SmallText.of(period));
        }
        return item;
    }

    private static String period(@Nullable LocalDate began, @Nullable LocalDate ended) {
        if (began != null && ended != null) {
            return Texts.of("initiative.period", Dates.exact(began), Dates.exact(ended));
        }
        if (ended != null) {
            return Texts.of("initiative.period.until", Dates.exact(ended));
        }
        return began == null ? "" : Texts.of("initiative.period.since", Dates.exact(began));
    }
}

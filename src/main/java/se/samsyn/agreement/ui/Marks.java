package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agreement.AgreementInitiative;
import se.samsyn.agreement.AgreementState;
import se.samsyn.agreement.DecisionState;
import se.samsyn.agreement.MeetingState;
import se.samsyn.agreement.PledgeState;
import se.samsyn.area.AreaOption;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.AgencyMark;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** How agreements, pledges, meetings and decisions are marked, and what else several pages draw alike. */
final class Marks {

    private Marks() {}

    static Component of(AgreementState state) {
        return switch (state) {
            case VALID -> new StateMark(Tone.GOOD, Texts.of(state));
            case ENDING -> new StateMark(Tone.PARTLY, Texts.of(state));
            case EXPIRED -> new StateMark(Tone.BAD, Texts.of(state));
            case DRAFT -> new StateMark(Tone.UNKNOWN, Texts.of(state));
            case SIGNED, ENDED -> new StateMark(Tone.PLAIN, Texts.of(state));
        };
    }

    /** What has been seen to stands there quietly. */
    static Component of(AgreementState state, boolean renewed) {
        return renewed && (state == AgreementState.ENDING || state == AgreementState.EXPIRED)
                ? new StateMark(Tone.PLAIN, Texts.of("agreement.renewed"))
                : of(state);
    }

    static Component of(PledgeState state) {
        return switch (state) {
            case KEPT -> new StateMark(Tone.GOOD, Texts.of(state));
            case PARTLY -> new StateMark(Tone.PARTLY, Texts.of(state));
            case NOT_KEPT -> new StateMark(Tone.BAD, Texts.of(state));
            case TO_FOLLOW_UP -> new StateMark(Tone.UNKNOWN, Texts.of(state));
            case COMING, ONGOING -> new StateMark(Tone.PLAIN, Texts.of(state));
        };
    }

    static Component of(MeetingState state) {
        return new StateMark(state == MeetingState.CANCELLED ? Tone.UNKNOWN : Tone.PLAIN, Texts.of(state));
    }

    static Component of(DecisionState state) {
        return switch (state) {
            case DONE -> new StateMark(Tone.GOOD, Texts.of(state));
            case LATE -> new StateMark(Tone.BAD, Texts.of(state));
            case OPEN -> new StateMark(Tone.PLAIN, Texts.of(state));
        };
    }

    static Paragraph prose(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("s-prose");
        return paragraph;
    }

    static AgencyMark of(AgencyOption agency) {
        return new AgencyMark(agency.id().value(), agency.name(), agency.shortName());
    }

    /** Each on its own, and wrapping. */
    static Div row(Stream<? extends Component> parts) {
        var row = new Div();
        row.addClassName("s-row");
        parts.forEach(row::add);
        return row;
    }

    static Div areas(List<AreaOption> areas) {
        return row(areas.stream()
                .map(area -> new Anchor(
                        RecordRef.of(RecordKind.AREA, area.id().value()).path(), area.name())));
    }

    static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("s-list");
        return list;
    }

    /** Of an initiative with how far it has come, and what can be done about it at its end. */
    static ListItem initiative(AgreementInitiative initiative, Component... end) {
        var what = new Div(new Anchor(initiative.id().ref().path(), initiative.name()));
        what.addClassName("s-grow");
        var item = new ListItem(what, SmallText.of(Texts.of(initiative.status())));
        item.add(end);
        return item;
    }

    /** From one day to another, or as much of that as is known. */
    static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return Texts.of("agreement.valid.open");
        }
        if (to == null) {
            return Texts.of("agreement.valid.from", Dates.exact(from));
        }
        return from == null
                ? Texts.of("agreement.valid.to", Dates.exact(to))
                : Texts.of("agreement.valid.between", Dates.exact(from), Dates.exact(to));
    }

    /** Agencies to choose: those that are, and those that are chosen already though they have ended. */
    static Map<AgencyId, String> agencies(List<AgencyOption> current, List<AgencyOption> chosen) {
        var names = new LinkedHashMap<AgencyId, String>();
        current.forEach(agency -> names.put(agency.id(), agency.name()));
        chosen.forEach(agency -> names.putIfAbsent(agency.id(), agency.name()));
        return names;
    }
}

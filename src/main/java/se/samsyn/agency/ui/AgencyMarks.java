package se.samsyn.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyState;
import se.samsyn.shared.ui.AgencyMark;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** How agencies are shown and chosen. */
final class AgencyMarks {

    private AgencyMarks() {}

    static AgencyMark of(AgencyOption agency) {
        return new AgencyMark(agency.id().value(), agency.name(), agency.shortName());
    }

    /** Only what has ended is marked: a mark on every row would say nothing. */
    static Component state(AgencyState state) {
        return state == AgencyState.ENDED ? new StateMark(Tone.UNKNOWN, Texts.of(state)) : new Span(Texts.of(state));
    }

    static StateMark ended(LocalDate on) {
        return new StateMark(Tone.UNKNOWN, Texts.of("agency.endedOn", Dates.exact(on)));
    }
}

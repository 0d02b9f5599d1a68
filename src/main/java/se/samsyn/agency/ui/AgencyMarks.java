package se.samsyn.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
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

    static ComboBox<AgencyOption> choice(String label, List<AgencyOption> options) {
        var field = new ComboBox<AgencyOption>(label);
        field.setItems(options);
        field.setItemLabelGenerator(AgencyOption::name);
        field.setClearButtonVisible(true);
        return field;
    }

    static Converter<AgencyOption, AgencyId> asId(List<AgencyOption> options) {
        return Converter.from(option -> Result.ok(option == null ? null : option.id()), id -> find(options, id));
    }

    static @Nullable AgencyOption find(List<AgencyOption> options, @Nullable AgencyId id) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}

package se.samsyn.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.Participation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.InWords;
import se.samsyn.shared.ui.Texts;

/**
 * Who takes part, a row each. An agency that has left gets a last day; a row is taken away only where it never was so.
 */
final class ParticipationsField extends CustomField<List<Participation>> implements InWords<List<Participation>> {

    private final transient Map<AgencyId, String> agencies;
    private final transient List<ParticipationRow> rows = new ArrayList<>();
    private final Div list = new Div();

    ParticipationsField(String label, Map<AgencyId, String> agencies) {
        super(List.of());
        this.agencies = agencies;
        setLabel(label);
        list.addClassName("s-part-rows");
        var add = new Button(
                Texts.of("initiative.participation.add"), _ -> addRow(null).focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, add);
    }

    /** Whether every row that was begun names an agency and its role. */
    boolean isComplete() {
        return rows.stream().allMatch(row -> row.isEmpty() || row.value() != null);
    }

    @Override
    public String inWords(List<Participation> value) {
        return value.stream().map(this::inWords).collect(Collectors.joining("; "));
    }

    private String inWords(Participation part) {
        var days = part.beganOn() == null && part.endedOn() == null
                ? ""
                : Texts.of(
                        "initiative.participation.days",
                        part.beganOn() == null ? "" : Dates.exact(part.beganOn()),
                        part.endedOn() == null ? "" : Dates.exact(part.endedOn()));
        return Stream.of(
                        agencies.getOrDefault(part.agency(), Texts.of("shared.unknown")),
                        Texts.of(part.role()),
                        part.contribution(),
                        days)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    protected List<Participation> generateModelValue() {
        return rows.stream()
                .map(ParticipationRow::value)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Participation> participations) {
        rows.clear();
        list.removeAll();
        participations.forEach(this::addRow);
    }

    private ParticipationRow addRow(@Nullable Participation participation) {
        var row = new ParticipationRow(agencies, participation, this::updateValue, this::removeRow);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void removeRow(ParticipationRow row) {
        rows.remove(row);
        list.remove(row);
        updateValue();
    }
}

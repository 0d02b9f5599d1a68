package se.samsyn.activity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.Attendance;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.ui.InWords;
import se.samsyn.shared.ui.Texts;

/**
 * Which agencies took part and how many came from each. Those that take part in the initiative stand there to be
 * ticked; any other can be added.
 */
final class AttendanceField extends CustomField<List<Attendance>> implements InWords<List<Attendance>> {

    private final Map<AgencyId, String> names;
    private final Map<AgencyId, Row> rows = new LinkedHashMap<>();
    private final Div list = new Div();
    private final ComboBox<AgencyId> other = new ComboBox<>();

    AttendanceField(String label, Map<AgencyId, String> names) {
        super(List.of());
        this.names = names;
        setLabel(label);
        list.addClassName("s-attendance");
        other.setItems(List.copyOf(names.keySet()));
        other.setItemLabelGenerator(this::name);
        other.setPlaceholder(Texts.of("activity.attendance.add"));
        other.setAriaLabel(Texts.of("activity.attendance.add"));
        other.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                row(event.getValue()).choose(true);
                other.clear();
            }
        });
        add(list, other);
    }

    /** Offers these; what has been ticked stays ticked, and what is neither goes. */
    void offer(List<AgencyId> agencies) {
        rows.entrySet().removeIf(entry -> {
            var unwanted = !entry.getValue().chosen() && !agencies.contains(entry.getKey());
            if (unwanted) {
                list.remove(entry.getValue());
            }
            return unwanted;
        });
        agencies.forEach(this::row);
    }

    @Override
    public String inWords(List<Attendance> value) {
        return value.stream()
                .map(attendance -> attendance.headcount() == null
                        ? name(attendance.agency())
                        : Texts.of("activity.attendance.words", name(attendance.agency()), attendance.headcount()))
                .collect(Collectors.joining(", "));
    }

    @Override
    protected List<Attendance> generateModelValue() {
        return rows.values().stream().filter(Row::chosen).map(Row::attendance).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<Attendance> value) {
        var counts = new LinkedHashMap<AgencyId, @Nullable Integer>();
        if (value != null) {
            value.forEach(attendance -> counts.put(attendance.agency(), attendance.headcount()));
        }
        counts.keySet().forEach(this::row);
        rows.forEach((agency, row) -> row.show(counts.containsKey(agency), counts.get(agency)));
    }

    private Row row(AgencyId agency) {
        return rows.computeIfAbsent(agency, id -> {
            var row = new Row(id);
            list.add(row);
            return row;
        });
    }

    private String name(AgencyId agency) {
        return names.getOrDefault(agency, "");
    }

    /** One agency: a tick, and beside it how many. */
    private final class Row extends Div {

        private final AgencyId agency;
        private final Checkbox chosen;
        private final IntegerField headcount = new IntegerField();

        Row(AgencyId agency) {
            this.agency = agency;
            chosen = new Checkbox(name(agency));
            headcount.setAriaLabel(Texts.of("activity.attendance.headcount", name(agency)));
            headcount.setPlaceholder(Texts.of("activity.attendance.count"));
            headcount.setMin(0);
            headcount.setMax(ActivityData.MOST_PEOPLE);
            headcount.setStepButtonsVisible(true);
            headcount.setVisible(false);
            chosen.addValueChangeListener(event -> {
                headcount.setVisible(event.getValue());
                updateValue();
            });
            headcount.addValueChangeListener(_ -> updateValue());
            add(chosen, headcount);
        }

        boolean chosen() {
            return chosen.getValue();
        }

        void choose(boolean value) {
            chosen.setValue(value);
        }

        void show(boolean taking, @Nullable Integer count) {
            chosen.setValue(taking);
            headcount.setValue(count);
        }

        Attendance attendance() {
            return new Attendance(agency, headcount.getValue());
        }
    }
}

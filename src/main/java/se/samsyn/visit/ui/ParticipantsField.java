package se.samsyn.visit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonId;
import se.samsyn.agency.PersonOption;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.InWords;
import se.samsyn.shared.ui.Texts;
import se.samsyn.visit.Participant;
import se.samsyn.visit.VisitPart;

/** The delegation and the hosts: each person once, with the role of that day, which the person's latest role proposes. */
final class ParticipantsField extends CustomField<List<Participant>> implements InWords<List<Participant>> {

    private final Map<PersonId, PersonOption> persons;
    private final Map<AgencyId, String> agencies;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    ParticipantsField(String label, Map<PersonId, PersonOption> persons, Map<AgencyId, String> agencies) {
        super(List.of());
        this.persons = persons;
        this.agencies = agencies;
        setLabel(label);
        list.addClassName("s-rows");
        var more = new Button(
                Texts.of("visit.participants.add"), _ -> addRow(null).person.focus());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, more);
    }

    @Override
    public String inWords(List<Participant> value) {
        return value.stream().map(this::inWords).collect(Collectors.joining("; "));
    }

    private String inWords(Participant participant) {
        var person = persons.get(participant.person());
        var agency = participant.agency() == null ? "" : agencies.getOrDefault(participant.agency(), "");
        return Stream.of(
                        person == null ? Texts.of("shared.unknown") : person.name(),
                        Texts.of(participant.part()),
                        participant.title(),
                        agency)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    protected List<Participant> generateModelValue() {
        return rows.stream().map(Row::participant).filter(Objects::nonNull).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<Participant> value) {
        rows.clear();
        list.removeAll();
        if (value != null) {
            value.forEach(this::addRow);
        }
    }

    private Row addRow(@Nullable Participant participant) {
        var row = new Row(participant);
        rows.add(row);
        list.add(row);
        return row;
    }

    /** One person. */
    private final class Row extends Div {

        private final ComboBox<PersonId> person = new ComboBox<>(Texts.of("visit.person"));
        private final Select<VisitPart> part = new Select<>();
        private final TextField title = Fields.line(Texts.of("visit.participant.title"));
        private final ComboBox<AgencyId> agency = Choices.box(Texts.of("visit.participant.agency"), agencies);

        Row(@Nullable Participant participant) {
            addClassName("s-row-fields");
            person.setItems(List.copyOf(persons.keySet()));
            person.setItemLabelGenerator(
                    id -> persons.containsKey(id) ? persons.get(id).name() : "");
            part.setLabel(Texts.of("visit.participant.part"));
            part.setItems(VisitPart.values());
            part.setItemLabelGenerator(Texts::of);
            part.setValue(VisitPart.VISITOR);
            if (participant != null) {
                person.setValue(participant.person());
                part.setValue(participant.part());
                title.setValue(participant.title());
                agency.setValue(participant.agency());
            }
            person.addValueChangeListener(event -> {
                var option = event.getValue() == null ? null : persons.get(event.getValue());
                if (option != null && title.isEmpty()) {
                    title.setValue(option.title());
                }
                updateValue();
            });
            part.addValueChangeListener(_ -> updateValue());
            title.addValueChangeListener(_ -> updateValue());
            agency.addValueChangeListener(_ -> updateValue());
            var remove = new Button(Texts.of("shared.remove"), _ -> {
                rows.remove(this);
                list.remove(this);
                updateValue();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            add(person, part, title, agency, remove);
        }

        @Nullable
        Participant participant() {
            var who = person.getValue();
            return who == null ? null : new Participant(who, part.getValue(), title.getValue(), agency.getValue());
        }
    }
}

package se.samsyn.agreement.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.agency.PersonId;
import se.samsyn.agency.PersonOption;
import se.samsyn.agreement.CouncilDetails;
import se.samsyn.agreement.Member;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.InWords;
import se.samsyn.shared.ui.Texts;

/** Who was at a meeting: those who sat in the council on that day stand there to be ticked; guests can be added. */
final class PresentField extends CustomField<Set<PersonId>> implements InWords<Set<PersonId>> {

    private final transient CouncilDetails council;
    private final Map<PersonId, String> names;
    private final CheckboxGroup<PersonId> members = new CheckboxGroup<>();
    private final MultiSelectComboBox<PersonId> guests;

    PresentField(String label, CouncilDetails council, List<PersonOption> persons) {
        super(Set.of());
        this.council = council;
        names = new LinkedHashMap<>();
        persons.forEach(person -> names.put(person.id(), person.name()));
        guests = Choices.several(Texts.of("agreement.meeting.guests"), names);
        guests.setWidthFull();
        setLabel(label);
        members.setItemLabelGenerator(this::name);
        members.setAriaLabel(Texts.of("agreement.members"));
        members.addThemeName("vertical");
        members.addValueChangeListener(_ -> updateValue());
        guests.addValueChangeListener(_ -> updateValue());
        add(members, guests);
    }

    /** Offers those who sat there on a day; who is chosen stays chosen. */
    void offer(LocalDate day) {
        var chosen = getValue();
        members.setItems(council.on(day).stream().map(Member::person).distinct().toList());
        setPresentationValue(chosen);
    }

    @Override
    public String inWords(Set<PersonId> value) {
        return value.stream()
                .map(person -> names.getOrDefault(person, ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Override
    protected Set<PersonId> generateModelValue() {
        return Stream.concat(members.getValue().stream(), guests.getValue().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void setPresentationValue(Set<PersonId> value) {
        var offered = members.getListDataView().getItems().collect(Collectors.toSet());
        members.setValue(value.stream().filter(offered::contains).collect(Collectors.toSet()));
        guests.setValue(
                value.stream().filter(person -> !offered.contains(person)).collect(Collectors.toSet()));
    }

    private String name(PersonId person) {
        return council.members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .map(member -> member.name() + ", " + member.title())
                .orElseGet(() -> names.getOrDefault(person, ""));
    }
}

package se.samsyn.visit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.PersonId;
import se.samsyn.agency.PersonOption;
import se.samsyn.agency.PersonService;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;

/** What the forms of visits let one choose from. */
@Component
class VisitChoices {

    private final InitiativeService initiatives;
    private final AgencyService agencies;
    private final PersonService persons;
    private final AreaService areas;
    private final Clock clock;

    VisitChoices(
            InitiativeService initiatives,
            AgencyService agencies,
            PersonService persons,
            AreaService areas,
            Clock clock) {
        this.initiatives = initiatives;
        this.agencies = agencies;
        this.persons = persons;
        this.areas = areas;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Map<InitiativeId, String> initiatives() {
        var names = new LinkedHashMap<InitiativeId, String>();
        initiatives.options().forEach(option -> names.put(option.id(), option.name()));
        return names;
    }

    Map<AgencyId, String> agencies() {
        var names = new LinkedHashMap<AgencyId, String>();
        agencies.options().forEach(option -> names.put(option.id(), option.name()));
        return names;
    }

    Map<AreaId, String> areas() {
        var names = new LinkedHashMap<AreaId, String>();
        areas.options().forEach(option -> names.put(option.id(), option.name()));
        return names;
    }

    Map<PersonId, PersonOption> persons() {
        var options = new LinkedHashMap<PersonId, PersonOption>();
        persons.options().forEach(option -> options.put(option.id(), option));
        return options;
    }

    Map<PersonId, String> personNames() {
        var names = new LinkedHashMap<PersonId, String>();
        persons.options().forEach(option -> names.put(option.id(), option.name()));
        return names;
    }

    static <T> ComboBox<T> box(String label, Map<T, String> names) {
        var field = new ComboBox<T>(label);
        field.setItems(List.copyOf(names.keySet()));
        field.setItemLabelGenerator(item -> names.getOrDefault(item, ""));
        field.setClearButtonVisible(true);
        return field;
    }
}

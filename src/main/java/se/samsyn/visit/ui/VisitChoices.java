package se.samsyn.visit.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samsyn.access.Colleague;
import se.samsyn.access.ColleagueService;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.PersonId;
import se.samsyn.agency.PersonOption;
import se.samsyn.agency.PersonService;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.ui.Choices;

/** What the forms of visits let one choose from. */
@Component
class VisitChoices {

    private final InitiativeService initiatives;
    private final AgencyService agencies;
    private final PersonService persons;
    private final AreaService areas;
    private final ColleagueService colleagues;
    private final Clock clock;

    VisitChoices(
            InitiativeService initiatives,
            AgencyService agencies,
            PersonService persons,
            AreaService areas,
            ColleagueService colleagues,
            Clock clock) {
        this.initiatives = initiatives;
        this.agencies = agencies;
        this.persons = persons;
        this.areas = areas;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Colleague> colleagues() {
        return colleagues.list();
    }

    Map<InitiativeId, String> initiatives() {
        return Choices.names(initiatives.options(), InitiativeOption::id, InitiativeOption::name);
    }

    Map<AgencyId, String> agencies() {
        return Choices.names(agencies.options(), AgencyOption::id, AgencyOption::name);
    }

    Map<AreaId, String> areas() {
        return Choices.names(areas.options(), AreaOption::id, AreaOption::name);
    }

    Map<PersonId, PersonOption> persons() {
        var options = new LinkedHashMap<PersonId, PersonOption>();
        persons.options().forEach(option -> options.put(option.id(), option));
        return options;
    }

    Map<PersonId, String> personNames() {
        return Choices.names(persons.options(), PersonOption::id, PersonOption::name);
    }
}

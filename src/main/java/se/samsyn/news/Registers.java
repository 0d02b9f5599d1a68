package se.samsyn.news;

import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.PersonService;
import se.samsyn.area.AreaService;
import se.samsyn.goal.GoalService;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.visit.PromiseService;
import se.samsyn.visit.StatementService;
import se.samsyn.visit.VisitService;

/** The registers that an import writes to, together: it needs them all. */
@Component
record Registers(
        AgencyService agencies,
        PersonService persons,
        AreaService areas,
        InitiativeService initiatives,
        GoalService goals,
        VisitService visits,
        PromiseService promises,
        StatementService statements) {}

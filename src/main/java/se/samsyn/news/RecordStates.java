package se.samsyn.news;

import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonId;
import se.samsyn.area.AreaId;
import se.samsyn.goal.GoalId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RecordRef;
import se.samsyn.visit.StatementId;
import se.samsyn.visit.VisitId;

/**
 * Tells whether a record is as an import left it: its version, and what hangs on it that no version counts and that
 * would go with it if it were removed.
 */
@Component
class RecordStates {

    private final Registers registers;
    private final ArticleService articles;

    RecordStates(Registers registers, ArticleService articles) {
        this.registers = registers;
        this.articles = articles;
    }

    /** @throws java.util.NoSuchElementException where it is gone */
    String of(RecordRef record) {
        var id = record.id();
        return switch (record.kind()) {
            case AGENCY -> {
                var agency = registers.agencies().get(new AgencyId(id));
                yield state(agency.version(), 0);
            }
            case AREA -> state(registers.areas().get(new AreaId(id)).version(), 0);
            case PERSON -> {
                var person = registers.persons().get(new PersonId(id));
                yield state(person.version(), person.roles().size());
            }
            case INITIATIVE ->
                state(registers.initiatives().get(new InitiativeId(id)).version(), 0);
            case GOAL -> {
                var goal = registers.goals().details(new GoalId(id));
                yield state(
                        goal.goal().version(),
                        goal.followUps().size() + goal.indicators().size());
            }
            case VISIT -> {
                var visit = new VisitId(id);
                yield state(
                        registers.visits().get(visit).version(),
                        registers.promises().ofVisit(visit).size());
            }
            case STATEMENT ->
                state(registers.statements().get(new StatementId(id)).version(), 0);
            case ARTICLE -> state(articles.get(new ArticleId(id)).version(), 0);
            case ACTIVITY,
                    EDITION,
                    RELEASE,
                    PROBLEM,
                    AGREEMENT,
                    PLEDGE,
                    COUNCIL,
                    COUNCIL_MEETING,
                    SCREENING_RULE,
                    ATTACHMENT -> throw new IllegalArgumentException("An import makes no " + record.kind());
        };
    }

    /** What to call it when it stands in the way. */
    String name(RecordRef record) {
        var id = record.id();
        return switch (record.kind()) {
            case AGENCY -> registers.agencies().get(new AgencyId(id)).data().name();
            case AREA -> registers.areas().get(new AreaId(id)).data().name();
            case PERSON -> registers.persons().get(new PersonId(id)).data().name();
            case INITIATIVE ->
                registers.initiatives().get(new InitiativeId(id)).data().name();
            case GOAL -> registers.goals().get(new GoalId(id)).data().name();
            case VISIT -> registers.visits().get(new VisitId(id)).data().name();
            case STATEMENT ->
                Prose.atWord(
                        registers.statements().get(new StatementId(id)).data().words(), 60);
            case ARTICLE -> articles.get(new ArticleId(id)).data().title();
            case ACTIVITY,
                    EDITION,
                    RELEASE,
                    PROBLEM,
                    AGREEMENT,
                    PLEDGE,
                    COUNCIL,
                    COUNCIL_MEETING,
                    SCREENING_RULE,
                    ATTACHMENT -> throw new IllegalArgumentException("An import makes no " + record.kind());
        };
    }

    void remove(RecordRef record) {
        var id = record.id();
        switch (record.kind()) {
            case AGENCY -> registers.agencies().remove(new AgencyId(id));
            case AREA -> registers.areas().remove(new AreaId(id));
            case PERSON -> registers.persons().remove(new PersonId(id));
            case INITIATIVE -> registers.initiatives().remove(new InitiativeId(id));
            case GOAL -> registers.goals().remove(new GoalId(id));
            case VISIT -> registers.visits().remove(new VisitId(id));
            case STATEMENT -> registers.statements().remove(new StatementId(id));
            case ARTICLE -> articles.remove(new ArticleId(id));
            case ACTIVITY,
                    EDITION,
                    RELEASE,
                    PROBLEM,
                    AGREEMENT,
                    PLEDGE,
                    COUNCIL,
                    COUNCIL_MEETING,
                    SCREENING_RULE,
                    ATTACHMENT -> throw new IllegalArgumentException("An import makes no " + record.kind());
        }
    }

    private static String state(long version, int attached) {
        return version + "/" + attached;
    }
}

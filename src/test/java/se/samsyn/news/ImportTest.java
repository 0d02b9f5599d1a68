package se.samsyn.news;

import java.util.HashMap;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.PersonService;
import se.samsyn.area.AreaService;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalService;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;
import se.samsyn.suggest.Suggestion;
import se.samsyn.visit.VisitFilter;
import se.samsyn.visit.VisitService;

/** What the tests of imports share: the registers, and the way from a text to records. */
abstract class ImportTest extends DatabaseTest {

    @Autowired
    protected ArticleIntake intake;

    @Autowired
    protected ImportService imports;

    @Autowired
    protected ArticleService articles;

    @Autowired
    protected AgencyService agencies;

    @Autowired
    protected PersonService persons;

    @Autowired
    protected AreaService areas;

    @Autowired
    protected InitiativeService initiatives;

    @Autowired
    protected GoalService goals;

    @Autowired
    protected VisitService visits;

    /** As the coordinator. */
    protected ImportId start(String text) {
        return as(People.coordinator(), () -> imports.start(intake.paste(text)));
    }

    protected Review review(ImportId id) {
        return as(People.coordinator(), () -> imports.review(id));
    }

    protected void acceptAll(ImportId id) {
        as(People.coordinator(), () -> imports.decide(id, imports.review(id).acceptRest()));
    }

    protected ArticleId record(String text) {
        var id = start(text);
        acceptAll(id);
        return as(People.coordinator(), () -> imports.accept(id));
    }

    protected void choose(ImportId id, String name, Choice choice) {
        as(People.coordinator(), () -> {
            var review = imports.review(id);
            imports.decide(id, review.choose(item(review, name).key(), choice));
        });
    }

    protected void edit(ImportId id, String name, Suggestion edited) {
        as(People.coordinator(), () -> {
            var decisions = new HashMap<String, Decision>();
            decisions.put(item(imports.review(id), name).key(), new Decision(Choice.ACCEPTED, edited));
            imports.decide(id, decisions);
        });
    }

    protected static ReviewItem item(Review review, String name) {
        return review.items().stream()
                .filter(item -> item.suggestion().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No suggestion " + name + " among "
                        + review.items().stream()
                                .map(item -> item.suggestion().name())
                                .toList()));
    }

    /** How many records of each register there are, as the coordinator sees it. */
    protected Counts counts() {
        return as(
                People.coordinator(),
                () -> new Counts(
                        articles.count(ArticleFilter.ALL),
                        agencies.names().size(),
                        persons.names().size(),
                        areas.names().size(),
                        initiatives.names().size(),
                        goals.list(GoalFilter.ALL, new Sort<>(se.samsyn.goal.GoalSort.values()[0], false), Page.ALL)
                                .size(),
                        visits.count(VisitFilter.all())));
    }

    record Counts(int articles, int agencies, int persons, int areas, int initiatives, int goals, int visits) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);
    }
}

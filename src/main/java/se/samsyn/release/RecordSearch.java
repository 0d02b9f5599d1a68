package se.samsyn.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.activity.ActivityFilter;
import se.samsyn.activity.ActivityListItem;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.ActivitySort;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalListItem;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.GoalSort;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeSort;
import se.samsyn.news.ArticleFilter;
import se.samsyn.news.ArticleListItem;
import se.samsyn.news.ArticleService;
import se.samsyn.news.ArticleSort;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.visit.StatementService;
import se.samsyn.visit.VisitFilter;
import se.samsyn.visit.VisitListItem;
import se.samsyn.visit.VisitService;
import se.samsyn.visit.VisitSort;

/** Records that can be picked, by words or by the initiative that they belong to. */
@Component
class RecordSearch {

    private static final Sort<InitiativeSort> INITIATIVES = new Sort<>(InitiativeSort.NAME, false);
    private static final Sort<GoalSort> GOALS = new Sort<>(GoalSort.NAME, false);
    private static final Sort<ActivitySort> ACTIVITIES = new Sort<>(ActivitySort.HELD_ON, true);
    private static final Sort<VisitSort> VISITS = new Sort<>(VisitSort.VISITED_ON, true);
    private static final Sort<ArticleSort> ARTICLES = new Sort<>(ArticleSort.PUBLISHED, true);

    private final InitiativeService initiatives;
    private final GoalService goals;
    private final ActivityService activities;
    private final VisitService visits;
    private final StatementService statements;
    private final ArticleService articles;

    RecordSearch(
            InitiativeService initiatives,
            GoalService goals,
            ActivityService activities,
            VisitService visits,
            StatementService statements,
            ArticleService articles) {
        this.initiatives = initiatives;
        this.goals = goals;
        this.activities = activities;
        this.visits = visits;
        this.statements = statements;
        this.articles = articles;
    }

    /** @param most of each kind */
    List<Found> find(String words, int most) {
        var page = Page.first(most);
        return Stream.of(
                        initiatives
                                .list(new InitiativeFilter(words, null, null, null, false), INITIATIVES, page)
                                .stream()
                                .map(one -> new Found(
                                        ref(RecordKind.INITIATIVE, one.id().value()), one.name(), null)),
                        goals.list(new GoalFilter(null, null, null, null, words), GOALS, page).stream()
                                .map(RecordSearch::goal),
                        activities
                                .list(new ActivityFilter(words, null, null, null, null, null, null), ACTIVITIES, page)
                                .stream()
                                .map(RecordSearch::activity),
                        visits.list(new VisitFilter(words, null, null, null, null, null, null), VISITS, page).stream()
                                .flatMap(this::visit),
                        articles
                                .list(
                                        new ArticleFilter(words, null, null, List.of(), null, null, false, false),
                                        ARTICLES,
                                        page)
                                .stream()
                                .map(RecordSearch::article))
                .flatMap(found -> found)
                .toList();
    }

    /** The initiative itself, and all that belongs to it and that the caller sees. */
    List<RecordRef> of(InitiativeId initiative) {
        var self = ref(RecordKind.INITIATIVE, initiative.value());
        var found = new ArrayList<RecordRef>(List.of(self));
        Stream.of(
                        goals.list(GoalFilter.of(initiative), GOALS, Page.ALL).stream()
                                .map(RecordSearch::goal),
                        activities.list(ActivityFilter.of(initiative), ACTIVITIES, Page.ALL).stream()
                                .map(RecordSearch::activity),
                        visits.list(VisitFilter.of(initiative), VISITS, Page.ALL).stream()
                                .flatMap(this::visit),
                        articles.list(ArticleFilter.about(self), ARTICLES, Page.ALL).stream()
                                .map(RecordSearch::article))
                .flatMap(some -> some)
                .map(Found::record)
                .forEach(found::add);
        return found;
    }

    private static Found goal(GoalListItem goal) {
        return new Found(ref(RecordKind.GOAL, goal.id().value()), goal.name(), null);
    }

    private static Found activity(ActivityListItem activity) {
        return new Found(ref(RecordKind.ACTIVITY, activity.id().value()), activity.name(), activity.heldOn());
    }

    /** With what was said there; what was promised is part of the visit. */
    private Stream<Found> visit(VisitListItem visit) {
        return Stream.concat(
                Stream.of(new Found(ref(RecordKind.VISIT, visit.id().value()), visit.name(), visit.visitedOn())),
                statements.ofVisit(visit.id()).stream()
                        .map(one -> new Found(ref(RecordKind.STATEMENT, one.id().value()), one.words(), one.saidOn())));
    }

    private static Found article(ArticleListItem article) {
        return new Found(ref(RecordKind.ARTICLE, article.id().value()), article.title(), article.publishedOn());
    }

    private static RecordRef ref(RecordKind kind, long id) {
        return RecordRef.of(kind, id);
    }
}

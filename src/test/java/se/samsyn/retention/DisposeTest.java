package se.samsyn.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samsyn.retention.DueRecords.LONG_AGO;
import static se.samsyn.retention.DueRecords.TODAY;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityFilter;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.ActivitySort;
import se.samsyn.agency.AgencyId;
import se.samsyn.audit.AuditService;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.FollowUpData;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeSort;
import se.samsyn.initiative.PartialDate;
import se.samsyn.news.ArticleData;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ArticleLinkData;
import se.samsyn.news.ArticleService;
import se.samsyn.news.LinkRelation;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

/** Disposal from the list to the protocol: all of it or nothing. */
class DisposeTest extends DatabaseTest {

    /** Stands in everything that is disposed of. */
    private static final String WORD = "Gryningsvakten";

    @Autowired
    private DisposalService disposals;

    @Autowired
    private DueRecords records;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private GoalService goals;

    @Autowired
    private ActivityService activities;

    @Autowired
    private ArticleService articles;

    @Autowired
    private AuditService log;

    @Autowired
    private OwnersHand owner;

    private AgencyId police;
    private InitiativeId initiative;
    private GoalId goal;
    private ActivityId activity;
    private ArticleId article;

    @BeforeEach
    void an_initiative_with_all_that_may_belong_to_it() {
        as(People.coordinator(), () -> {
            police = records.agency("Polisen");
            initiative = records.ended(WORD, PartialDate.day(LONG_AGO));
            goal = goals.create(new GoalData(initiative, WORD + " ska synas", ResultType.OUTPUT, null));
            goals.followUp(goal, new FollowUpData(LONG_AGO, FollowUpColour.YELLOW, WORD + " dröjer"));
            activity = records.held(initiative, police, "Möte om " + WORD, LONG_AGO);
            article = articles.create(new ArticleData("Nytt i Alby", "Tidningen", LONG_AGO, "", "", List.of()));
            link(initiative.ref(), WORD);
            link(goal.ref(), "målet");
            link(RecordRef.of(RecordKind.ACTIVITY, activity.value()), "mötet");
            records.decideYears(RetentionKind.INITIATIVE, 2);
        });
    }

    @Test
    void what_rests_on_it_and_is_not_due_stops_it() {
        var seen = preview(ref());

        assertThat(seen.stops())
                .containsExactly(new Disposal.Stop(ref(), RecordRef.of(RecordKind.ACTIVITY, activity.value()), 1));
        assertThat(seen.free()).isEmpty();
        refused(seen, "retention.stopped");
    }

    @Test
    void all_that_goes_with_it_is_told_before_and_is_gone_after() {
        as(People.coordinator(), () -> records.decideYears(RetentionKind.ACTIVITY, 1));
        var seen = preview(ref(), held(activity));
        assertThat(seen.along())
                .containsEntry("retention.along.goals", 1)
                .containsEntry("retention.along.followUps", 1)
                .containsEntry("retention.along.links", 3)
                .containsKey("retention.along.versions");

        var protocol = dispose(seen);

        assertThat(holding(WORD)).isEmpty();
        assertThat(as(
                        People.coordinator(),
                        () -> initiatives.list(
                                new InitiativeFilter(WORD, null, null, null, false),
                                new Sort<>(InitiativeSort.NAME, false),
                                Page.ALL)))
                .isEmpty();
        assertThat(as(
                        People.coordinator(),
                        () -> activities.list(
                                new ActivityFilter(WORD, null, null, null, null, null, null),
                                new Sort<>(ActivitySort.HELD_ON, true),
                                Page.ALL)))
                .isEmpty();
        assertThat(as(People.coordinator(), () -> articles.get(article).data().title()))
                .isEqualTo("Nytt i Alby");
        assertThat(as(People.dataProtectionOfficer(), () -> disposals.protocol(protocol)))
                .satisfies(kept -> assertThat(kept.by()).isEqualTo("Astrid Direktör"))
                .satisfies(kept -> assertThat(kept.items())
                        .extracting(Protocol.Item::kind, Protocol.Item::id)
                        .containsExactly(
                                tuple("ACTIVITY", activity.value()),
                                tuple("GOAL", goal.value()),
                                tuple("INITIATIVE", initiative.value())));
    }

    @Test
    void the_log_tells_of_it_and_is_whole_without_the_content() {
        as(People.coordinator(), () -> records.decideYears(RetentionKind.ACTIVITY, 1));
        var protocol = dispose(preview(ref(), held(activity)));

        var report = as(People.dataProtectionOfficer(), log::verify);
        assertThat(report.isWhole()).isTrue();
        assertThat(report.disposed()).isGreaterThan(3);
        assertThat(owner.names("select kind || ' ' || record_id || ' ' || about from audit_entry"
                        + " where action = 'DISPOSED' and kind is not null order by kind"))
                .containsExactly(
                        "ACTIVITY " + activity.value() + " " + protocol,
                        "GOAL " + goal.value() + " " + protocol,
                        "INITIATIVE " + initiative.value() + " " + protocol);
        assertThat(owner.names("select action from audit_entry where action in ('REMOVED', 'FOUND')"))
                .isEmpty();

        var kept = owner.names("select max(number) from audit_version").getFirst();
        owner.execute("delete from audit_version where number = " + kept);
        assertThat(as(People.dataProtectionOfficer(), log::verify).lost()).containsExactly(Long.valueOf(kept));
    }

    @Test
    void a_record_from_before_the_log_leaves_no_content_there_as_it_goes() {
        owner.execute("insert into initiative (id, name, status, ended_on, ended_precision, label, visible_to)"
                + " overriding system value values (77, 'Urgammal " + WORD
                + "', 'ENDED', '2001-01-01', 'DAY', 'GREEN', '{all}')");

        dispose(preview(new DueRef(RetentionKind.INITIATIVE, 77)));

        assertThat(holding("Urgammal")).isEmpty();
    }

    @Test
    void what_has_changed_since_it_was_looked_at_is_refused_and_nothing_is_gone() {
        as(People.coordinator(), () -> records.decideYears(RetentionKind.ACTIVITY, 1));
        var changed = preview(ref(), held(activity));
        as(People.coordinator(), () -> goals.create(new GoalData(initiative, "Nytt", ResultType.OUTPUT, null)));
        refused(changed, "retention.stale");

        var otherwiseDecided = preview(ref(), held(activity));
        as(People.coordinator(), () -> records.decideToKeep(RetentionKind.INITIATIVE, TODAY));
        refused(otherwiseDecided, "retention.stale");

        var narrowed = preview(held(activity));
        as(People.coordinator(), () -> activities.change(activities.get(activity)));
        refused(narrowed, "retention.stale");

        var twice = preview(held(activity));
        dispose(twice);
        refused(twice, "retention.stale");
        assertThat(as(People.coordinator(), () -> initiatives.get(initiative)).id())
                .isEqualTo(initiative);
        assertThat(as(People.director(), disposals::protocols)).hasSize(1);
    }

    @Test
    void what_nobody_told_of_belongs_to_it_is_refused_without_saying_what() {
        as(People.coordinator(), () -> records.decideYears(RetentionKind.ACTIVITY, 1));
        var hidden =
                as(People.director(), () -> records.held(initiative, police, "Dolt", LONG_AGO, DueRecords.red(1L)));

        var seen = as(People.coordinator(), () -> disposals.preview(List.of(ref(), held(activity))));
        assertThat(seen.isPossible()).isTrue();
        assertThatThrownBy(() -> as(People.coordinator(), () -> disposals.dispose(seen, "Rensar")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo("retention.unseen"));
        assertThat(owner.names("select actor || ' ' || about from audit_entry where action = 'TRIED'"))
                .containsExactly("Jonas Samordnare DisposalService.dispose");
        assertThat(as(People.director(), () -> activities.get(hidden)).id()).isEqualTo(hidden);
        assertThat(as(People.coordinator(), () -> goals.get(goal)).id()).isEqualTo(goal);
        assertThat(as(People.director(), disposals::protocols)).isEmpty();
    }

    @Test
    void what_is_not_due_or_held_back_or_elsewhere_cannot_be_named_into_it() {
        as(People.coordinator(), () -> records.decideYears(RetentionKind.ACTIVITY, 1));
        var young = as(People.coordinator(), () -> records.held(initiative, police, "I dag", TODAY));
        assertThat(preview(held(young)).missing()).isEqualTo(1);
        refused(preview(held(young)), "retention.stale");

        var seen = preview(held(activity));
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> disposals.dispose(seen, "Rensar")))
                .isInstanceOf(RuleViolation.class);
        var forged = new Disposal(
                seen.rows().stream()
                        .map(row -> new DueItem(
                                held(young),
                                row.name(),
                                row.label(),
                                row.stamp(),
                                null,
                                row.decision(),
                                row.countedFrom(),
                                row.countedOn(),
                                row.dueOn(),
                                null))
                        .toList(),
                seen.along(),
                List.of(),
                0);
        refused(forged, "retention.stale");
        assertThat(as(People.coordinator(), () -> activities.get(activity)).id())
                .isEqualTo(activity);
    }

    @Test
    void a_reason_is_asked_for() {
        as(People.coordinator(), () -> records.decideYears(RetentionKind.ACTIVITY, 1));
        var seen = preview(held(activity));

        assertThatThrownBy(() -> as(People.director(), () -> disposals.dispose(seen, "  ")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).isEqualTo("reason"));
    }

    private void link(RecordRef target, String words) {
        articles.addLink(article, ArticleLinkData.byHand(target, LinkRelation.MENTIONS, words, Sharing.INHERITED));
    }

    private Disposal preview(DueRef... refs) {
        return as(People.director(), () -> disposals.preview(Arrays.asList(refs)));
    }

    private long dispose(Disposal seen) {
        return as(People.director(), () -> disposals.dispose(seen, "Fallit för gallring"));
    }

    private void refused(Disposal seen, String key) {
        assertThatThrownBy(() -> dispose(seen))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private DueRef ref() {
        return new DueRef(RetentionKind.INITIATIVE, initiative.value());
    }

    private static DueRef held(ActivityId id) {
        return new DueRef(RetentionKind.ACTIVITY, id.value());
    }

    /** The tables of the registry in which a word stands, whatever the column. */
    private List<String> holding(String word) {
        return owner
                .names("select relname from pg_class where relnamespace = 'm0127'::regnamespace and relkind = 'r'")
                .stream()
                .filter(table -> !owner.names(
                                "select 1 from " + table + " t where t::text like '%" + word + "%' limit 1")
                        .isEmpty())
                .toList();
    }
}

package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeDraft;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Registers;
import se.samsyn.request.AccessRequestService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

/** The article is for all, the initiative is for all; that the one is about the other may be for few. */
class ShareLinksTest extends DatabaseTest {

    @Autowired
    private ArticleService articles;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AccessRequestService requests;

    @Autowired
    private OwnersHand owner;

    private AgencyId school;
    private AgencyId police;
    private InitiativeId otto;
    private ArticleId article;

    @BeforeEach
    void the_school_takes_part_and_the_police_do_not() {
        as(People.coordinator(), () -> {
            school = Registers.agency(agencies, "Skolan", "");
            police = Registers.agency(agencies, "Polisen", "");
            otto = Registers.initiative(initiatives, "OTTO", school, OrgRole.IMPLEMENTING);
            article = articles.create(new ArticleData(
                    "Tre anmäls efter tillsyn", "Nyheterna", LocalDate.of(2026, 3, 1), "", "", List.of()));
        });
    }

    @Test
    void a_link_is_as_what_it_leads_to_unless_somebody_says_otherwise() {
        link(Sharing.INHERITED);

        assertThat(seenBy(member(police))).isTrue();
        assertThat(seenBy(member(school))).isTrue();
    }

    @Test
    void a_link_for_those_who_take_part_is_not_there_for_others() {
        link(Sharing.of(Label.AMBER));

        assertThat(seenBy(member(school))).isTrue();
        assertThat(seenBy(People.director())).isTrue();
        assertThat(seenBy(member(police))).isFalse();
    }

    @Test
    void who_takes_part_from_now_on_is_let_in_and_who_leaves_keeps_it() {
        link(Sharing.of(Label.AMBER));

        change(otto -> otto.participations(List.of(Participation.of(police, OrgRole.IMPLEMENTING))));

        assertThat(seenBy(member(police))).isTrue();
        assertThat(seenBy(member(school))).isTrue();
    }

    @Test
    void what_somebody_was_let_in_to_can_still_be_linked_and_the_link_is_theirs_too() {
        change(initiative -> initiative.sharing(Sharing.of(Label.AMBER)));
        as(member(police), () -> requests.ask(otto.ref(), "Samma familj"));
        as(People.coordinator(), () -> requests.grant(requests.toAnswer().getFirst(), ""));

        link(Sharing.INHERITED);

        assertThat(seenBy(member(police))).isTrue();
    }

    @Test
    void a_link_for_coordination_alone_and_one_for_named_persons() {
        link(Sharing.of(Label.AMBER_STRICT));
        assertThat(seenBy(member(school))).isFalse();
        assertThat(seenBy(People.director())).isTrue();

        change(new Sharing(Label.RED, Set.of(People.coordinator().identityId())));
        assertThat(seenBy(People.director())).isFalse();
        assertThat(seenBy(People.coordinator())).isTrue();

        change(Sharing.INHERITED);
        assertThat(seenBy(member(police))).isTrue();
    }

    @Test
    void an_initiative_that_is_narrowed_takes_its_links_along_and_none_is_wider() {
        link(Sharing.of(Label.AMBER));
        change(otto -> otto.sharing(Sharing.of(Label.AMBER_STRICT)));

        assertThat(seenBy(member(school))).isFalse();
        assertThatThrownBy(() -> link(Sharing.of(Label.AMBER)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("sharing"));
    }

    @Test
    void only_an_initiative_has_agencies_that_take_part() {
        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> articles.addLink(
                                article,
                                ArticleLinkData.byHand(
                                        RecordRef.of(RecordKind.AGENCY, school.value()),
                                        LinkRelation.MENTIONS,
                                        "",
                                        Sharing.of(Label.AMBER)))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("news.link.amber"));
    }

    @Test
    void the_database_refuses_a_link_for_more_than_its_label_says() {
        link(Sharing.of(Label.AMBER_STRICT));

        assertThatThrownBy(() -> owner.execute("update m0127.article_link set own_visible_to = '{all}'"))
                .hasMessageContaining("ck_article_link_own_visible_to");
    }

    private void link(Sharing sharing) {
        as(
                People.coordinator(),
                () -> articles.addLink(
                        article,
                        ArticleLinkData.byHand(
                                RecordRef.of(RecordKind.INITIATIVE, otto.value()),
                                LinkRelation.MENTIONS,
                                "OTTO",
                                sharing)));
    }

    private void change(UnaryOperator<InitiativeDraft> changes) {
        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto, now.version(), changes.apply(now.data().draft()).data()));
        });
    }

    private void change(Sharing sharing) {
        as(People.coordinator(), () -> {
            var link = articles.links(article).getFirst();
            articles.changeLink(article, link.with(link.data().as(link.data().relation(), sharing)));
        });
    }

    /** In the article's links, at the initiative, and in the list of what is about it: everywhere or nowhere. */
    private boolean seenBy(Caller caller) {
        var record = RecordRef.of(RecordKind.INITIATIVE, otto.value());
        var seen = as(
                caller,
                () -> List.of(
                        !articles.links(article).isEmpty(),
                        !articles.mentions(record).isEmpty(),
                        articles.count(ArticleFilter.about(record)) == 1));
        assertThat(Set.copyOf(seen)).hasSize(1);
        return seen.getFirst();
    }

    private static Caller member(AgencyId agency) {
        return People.member(agency.value());
    }
}

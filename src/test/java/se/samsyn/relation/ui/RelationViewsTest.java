package se.samsyn.relation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.agreement.AgreementService;
import se.samsyn.agreement.Agreements;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.FollowUpData;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.GrantData;
import se.samsyn.initiative.GrantService;
import se.samsyn.initiative.GrantState;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.PartialDate;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Registers;
import se.samsyn.question.QuestionData;
import se.samsyn.question.QuestionKind;
import se.samsyn.question.QuestionService;
import se.samsyn.relation.TimelineService;

class RelationViewsTest extends UiTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private GoalService goals;

    @Autowired
    private GrantService grants;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private QuestionService questions;

    @Autowired
    private TimelineService timelines;

    private AgencyId police = new AgencyId(1);
    private InitiativeId otto = new InitiativeId(1);

    @BeforeEach
    void registers() {
        signIn(People.coordinator());
        police = Registers.agency(agencies, "Polisen", "");
        otto = initiatives.create(InitiativeData.named("OTTO")
                .draft()
                .started(PartialDate.year(TODAY.getYear() - 2))
                .nextReviewOn(TODAY.plusDays(20))
                .participations(
                        List.of(new Participation(police, OrgRole.IMPLEMENTING, "Bistår", TODAY.minusDays(30), null)))
                .data());
        var goal = goals.create(new GoalData(otto, "Färre inbrott", ResultType.OUTCOME, TODAY.plusDays(100)));
        goals.followUp(goal, new FollowUpData(TODAY.minusDays(2), FollowUpColour.YELLOW, "Underlaget saknas"));
    }

    @Test
    void what_happened_stands_in_order_of_time_and_what_is_to_come_apart() {
        open(Map.of());

        assertThat(headings())
                .containsSubsequence(
                        "Framåt", String.valueOf(TODAY.minusDays(2).getYear()), String.valueOf(TODAY.getYear() - 2));
        assertThat(titles())
                .containsSubsequence(
                        "Dags att granska", "Färre inbrott", "Färre inbrott", "Polisen", "Initiativet börjar");
        assertThat(words()).contains("Uppföljning av mål · Underlaget saknas");
    }

    @Test
    void money_agreements_and_questions_stand_in_it_too() {
        grants.add(
                otto,
                new GrantData(
                        "Brottsförebyggande rådet",
                        true,
                        GrantState.GRANTED,
                        300_000L,
                        TODAY.getYear(),
                        "Utbildning",
                        "",
                        TODAY.minusDays(60),
                        TODAY.minusDays(5),
                        TODAY.minusDays(7),
                        TODAY.plusDays(40),
                        null,
                        ""));
        var other = Registers.agency(agencies, "Kommunen", "");
        agreements.link(
                agreements.create(
                        Agreements.of(police, other, TODAY.minusDays(90), TODAY.minusDays(90), TODAY.plusDays(200))),
                otto);
        questions.ask(new QuestionData(QuestionKind.QUESTION, otto.ref(), police, "Hur går det?", null, null));

        open(Map.of());

        assertThat(words())
                .contains(
                        "Beslut om bidrag · 300\u00a0000 kr beviljat · Utbildning",
                        "Bidrag redovisat · delredovisning",
                        "Dags att redovisa bidrag · slutredovisning",
                        "Överenskommelse börjar gälla",
                        "Överenskommelse löper ut",
                        "Fråga · Polisen");
        open(Map.of("slag", "pengar"));
        assertThat(titles()).containsOnly("Brottsförebyggande rådet").hasSize(3);
    }

    @Test
    void it_is_narrowed_down_to_a_sort_and_a_year_and_what_is_no_such_thing_is_passed_over() {
        open(Map.of("slag", "medverkan", "ar", "1850"));
        assertThat(titles()).isEmpty();
        assertThat(targets()).contains(otto.ref().path() + "/tidslinje");

        open(Map.of("slag", "medverkan"));
        assertThat(titles()).contains("Polisen").doesNotContain("Färre inbrott", "Initiativet börjar");

        open(Map.of("ar", String.valueOf(TODAY.getYear() - 2)));
        assertThat(titles()).contains("Initiativet börjar").doesNotContain("Polisen", "Dags att granska");

        open(Map.of("ar", "99999999999", "visa", "-5", "slag", "<script>"));
        assertThat(titles()).contains("Polisen");
    }

    @Test
    void what_is_not_for_a_reader_is_no_page_and_nothing_that_happened() {
        var secret = initiatives.create(InitiativeData.named("Slutet")
                .draft()
                .sharing(Sharing.of(Label.AMBER_STRICT))
                .started(PartialDate.year(2024))
                .data());
        assertThat(timelines.near(secret)).isNotEmpty();

        signIn(People.member(police.value()));
        UI.getCurrent().navigate(secret.ref().path() + "/tidslinje");

        assertThat(titles()).isEmpty();
        assertThat(timelines.near(secret)).isEmpty();
    }

    @Test
    void the_network_is_drawn_and_leads_on_from_whoever_is_chosen() {
        UI.getCurrent().navigate("natverk");
        assertThat(find(NetworkDrawing.class).all()).hasSize(1);
        assertThat(targets()).contains("natverk?aktor=" + police.value(), "natverk?initiativ=" + otto.value());

        UI.getCurrent().navigate("natverk", QueryParameters.of("aktor", String.valueOf(police.value())));
        assertThat(targets()).contains("aktorer/" + police.value(), "natverk?initiativ=" + otto.value());

        UI.getCurrent().navigate("natverk", QueryParameters.of("aktor", "4711"));
        assertThat(find(NetworkDrawing.class).all()).isEmpty();
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate(otto.ref().path() + "/tidslinje", QueryParameters.simple(parameters));
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    /** What stands after each icon, as a link or not. */
    private List<String> titles() {
        return find(ListItem.class).all().stream()
                .flatMap(item -> item.getChildren()
                        .filter(part -> part.hasClassName("s-what"))
                        .map(what -> what.getChildren().findFirst().orElseThrow())
                        .map(row -> row.getChildren().skip(1).findFirst().orElseThrow())
                        .map(name -> name.getElement().getText()))
                .toList();
    }

    private List<String> words() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> targets() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}

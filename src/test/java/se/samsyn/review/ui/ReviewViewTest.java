package se.samsyn.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.review.Reviewed.TODAY;
import static se.samsyn.review.Reviewed.decision;
import static se.samsyn.review.Reviewed.toDo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.Statements;
import se.samsyn.UiTest;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.review.Decision;
import se.samsyn.review.ReviewService;
import se.samsyn.review.Reviewed;

class ReviewViewTest extends UiTest {

    @Autowired
    private Reviewed reviewed;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private InitiativeService initiatives;

    private InitiativeId otto;

    @BeforeEach
    void an_initiative() {
        otto = as(
                People.coordinator(),
                () -> reviewed.inOrder("OTTO", TODAY, draft -> draft.purpose("Rättvisa villkor")));
    }

    @Test
    void shows_on_one_page_what_a_decision_rests_on() {
        decided(Decision.CHANGE);
        as(People.coordinator(), () -> {
            var police = reviewed.agency("Polisen");
            reviewed.done(otto, police, TODAY.minusDays(70));
            return police;
        });
        signIn(People.director());

        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("Granska OTTO");
        assertThat(headings())
                .startsWith(
                        "Förra beslutet",
                        "Vad det är till för",
                        "Evidens",
                        "Vem som har bidragit",
                        "Problem som initiativet svarar mot",
                        "Mål")
                .contains("Aktiviteter", "Besök", "Beslut")
                .doesNotContain("Granskningar");
        assertThat(text()).contains("Ändra", "Skriva avtal", "Försenat", "Rättvisa villkor");
        assertThat(find(NativeTableRow.class).all().stream()
                        .map(row -> row.getElement().getTextRecursively()))
                .anySatisfy(row -> assertThat(row).contains("OTTO ansvarar", "Ansvarar", "i dag"))
                .anySatisfy(row -> assertThat(row).contains("Polisen", "Ingen", "0"));
    }

    @Test
    void a_decision_is_saved_with_what_is_to_be_done_and_leads_back_to_the_initiative() {
        signIn(People.director());
        open();

        decide(Decision.PAUSE, "Väntar på lokal");
        assertThat(next().getValue()).isEqualTo(TODAY.plusMonths(3));
        press("Lägg till uppföljning");
        test(find(TextField.class).withCaption("Vad ska göras").single()).setValue("Hitta en lokal");
        press("Spara beslutet");

        assertThat(initiatives.get(otto).data().status()).isEqualTo(InitiativeStatus.PAUSED);
        assertThat(initiatives.get(otto).data().nextReviewOn()).isEqualTo(TODAY.plusMonths(3));
        assertThat(find(H1.class).single().getText()).isEqualTo("OTTO");
        assertThat(headings()).contains("Granskningar");
        assertThat(text()).contains("Väntar på lokal", "Hitta en lokal", "Noterat av Astrid Direktör");
    }

    @Test
    void when_to_look_again_is_proposed_until_somebody_says() {
        signIn(People.director());
        open();

        decide(Decision.CONTINUE, "Går bra");
        assertThat(next().getValue()).isEqualTo(TODAY.plusMonths(6));
        test(next()).setValue(TODAY.plusDays(30));
        choice().setValue(Decision.CHANGE);
        assertThat(next().getValue()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void what_is_missing_is_said_at_the_field_and_nothing_typed_is_lost() {
        signIn(People.director());
        open();

        choice().setValue(Decision.CONTINUE);
        next().clear();
        press("Spara beslutet");
        assertThat(reason().isInvalid()).isTrue();

        test(reason()).setValue("Går bra");
        press("Spara beslutet");
        assertThat(next().isInvalid()).isTrue();
        assertThat(reason().getValue()).isEqualTo("Går bra");
        assertThat(as(People.director(), () -> reviews.of(otto))).isEmpty();
    }

    @Test
    void ending_asks_for_no_next_review() {
        signIn(People.director());
        open();

        decide(Decision.END, "Målet är nått");
        assertThat(find(DatePicker.class).withCaption("Nästa granskning").all()).isEmpty();
        press("Spara beslutet");

        assertThat(initiatives.get(otto).data().status()).isEqualTo(InitiativeStatus.ENDED);
    }

    @Test
    void whoever_decides_second_sees_what_the_first_decided_and_can_save_all_the_same() {
        signIn(People.director());
        open();
        decide(Decision.PAUSE, "Väntar på lokal");
        as(
                People.coordinator(),
                () -> reviews.decide(otto, initiatives.get(otto).version(), decision(Decision.CHANGE)));

        press("Spara beslutet");
        assertThat(text()).contains("Någon annan har ändrat initiativet", "Effekten syns inte än");
        assertThat(reason().getValue()).isEqualTo("Väntar på lokal");
        assertThat(initiatives.get(otto).data().status()).isEqualTo(InitiativeStatus.ONGOING);

        press("Spara beslutet");
        assertThat(initiatives.get(otto).data().status()).isEqualTo(InitiativeStatus.PAUSED);
        assertThat(as(People.director(), () -> reviews.of(otto))).hasSize(2);
    }

    @Test
    void a_decision_is_corrected_from_what_it_said() {
        decided(Decision.END);
        var wrong = as(People.director(), () -> reviews.of(otto)).getFirst().id();
        signIn(People.director());
        open();
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();

        UI.getCurrent()
                .navigate(
                        "initiativ/" + otto.value() + "/granska",
                        QueryParameters.of("rattar", String.valueOf(wrong.value())));
        assertThat(find(H1.class).single().getText()).isEqualTo("Rätta granskningen av OTTO");
        assertThat(reason().getValue()).isEqualTo("Effekten syns inte än");
        choice().setValue(Decision.CONTINUE);
        press("Spara beslutet");

        assertThat(initiatives.get(otto).data().status()).isEqualTo(InitiativeStatus.ONGOING);
        assertThat(text()).contains("Rättat av ett senare beslut");
    }

    @Test
    void a_member_reads_what_was_decided_and_decides_nothing() {
        decided(Decision.CHANGE);
        signIn(People.member(1L));

        UI.getCurrent().navigate("initiativ/" + otto.value());

        assertThat(text()).contains("Granskningar", "Effekten syns inte än", "Skriva avtal");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .doesNotContain("initiativ/" + otto.value() + "/granska");
        assertThat(find(Button.class).withText("Klart").all()).isEmpty();
        open();
        assertThat(find(ReviewView.class).all()).isEmpty();
    }

    @Test
    void asks_the_database_no_more_often_for_many_than_for_few() {
        signIn(People.director());
        open();
        var few = Statements.during(ReviewViewTest.this::open);
        decided(Decision.CHANGE);
        decided(Decision.CONTINUE);
        as(People.coordinator(), () -> {
            for (var i = 0; i < 5; i++) {
                reviewed.done(otto, reviewed.agency("Aktör " + i), TODAY);
                reviewed.goal(otto, "Mål " + i, null);
            }
            return true;
        });
        open();

        assertThat(Statements.during(ReviewViewTest.this::open)).isEqualTo(few);
    }

    private void decided(Decision decision) {
        as(
                People.coordinator(),
                () -> reviews.decide(
                        otto,
                        initiatives.get(otto).version(),
                        new se.samsyn.review.ReviewData(
                                TODAY.minusDays(60),
                                decision,
                                "Effekten syns inte än",
                                List.of(toDo("Skriva avtal", TODAY.minusDays(1))),
                                decision == Decision.END ? null : TODAY.plusMonths(6))));
    }

    private void decide(Decision decision, String why) {
        choice().setValue(decision);
        test(reason()).setValue(why);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Decision> choice() {
        return find(RadioButtonGroup.class).single();
    }

    private TextArea reason() {
        return find(TextArea.class).withCaption("Varför").single();
    }

    private DatePicker next() {
        return find(DatePicker.class).withCaption("Nästa granskning").single();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private void open() {
        UI.getCurrent().navigate("mal");
        UI.getCurrent().navigate("initiativ/" + otto.value() + "/granska");
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private String text() {
        return find(Main.class).all().getLast().getElement().getTextRecursively();
    }
}

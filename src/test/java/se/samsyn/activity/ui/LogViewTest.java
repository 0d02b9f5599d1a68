package se.samsyn.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Caller;
import se.samsyn.access.Sharing;
import se.samsyn.activity.Activity;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityFilter;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.ActivitySort;
import se.samsyn.activity.Attendance;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Registers;
import se.samsyn.shared.KeepGround;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.FindingCard;

class LogViewTest extends UiTest {

    @Autowired
    private ActivityService activities;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    private AgencyId police;
    private InitiativeId otto;

    @BeforeEach
    void registers() {
        as(People.coordinator(), () -> {
            police = Registers.agency(agencies, "Polisen", "");
            var school = Registers.agency(agencies, "Rikstens skola", "");
            otto = initiatives.create(InitiativeData.named("OTTO")
                    .draft()
                    .participations(List.of(
                            Participation.of(police, OrgRole.IMPLEMENTING),
                            Participation.of(school, OrgRole.CONSULTED)))
                    .data());
            return otto;
        });
    }

    @Test
    void kind_alone_is_enough_when_the_initiative_is_given_and_the_rest_has_its_default() {
        open();
        choose(ActivityKind.MEETING);
        save();

        var stored = latest();
        assertThat(stored.data().initiative()).isEqualTo(otto);
        assertThat(stored.data().agency()).isEqualTo(police);
        assertThat(stored.data().kind()).isEqualTo(ActivityKind.MEETING);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Möte");
    }

    @Test
    void hours_are_written_with_a_comma_and_agencies_ticked_with_their_head_counts() {
        open();
        choose(ActivityKind.INSPECTION);
        test(find(TextField.class).withCaption("Arbetstid i timmar").single()).setValue("1,5");
        var school = find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals("Rikstens skola"))
                .findFirst()
                .orElseThrow();
        test(school).click();
        var headcount = find(IntegerField.class).all().stream()
                .filter(field -> field.getAriaLabel().orElse("").equals("Antal från Rikstens skola"))
                .findFirst()
                .orElseThrow();
        test(headcount).setValue(4);
        save();

        assertThat(latest().data().hours()).isEqualByComparingTo(new BigDecimal("1.5"));
        assertThat(latest().data().agencies())
                .singleElement()
                .extracting(Attendance::headcount)
                .isEqualTo(4);
    }

    @Test
    void hours_that_are_no_number_are_refused_at_the_field_and_nothing_typed_is_lost() {
        open();
        choose(ActivityKind.INSPECTION);
        test(find(TextArea.class).withCaption("Vad kom ut av det?").single()).setValue("Tre besök");
        var hours = find(TextField.class).withCaption("Arbetstid i timmar").single();
        test(hours).setValue("halvannan");
        save();

        assertThat(hours.isInvalid()).isTrue();
        assertThat(find(TextArea.class)
                        .withCaption("Vad kom ut av det?")
                        .single()
                        .getValue())
                .isEqualTo("Tre besök");
        assertThat(count()).isZero();
    }

    @Test
    void what_looks_like_a_personal_number_is_questioned_before_it_is_saved() {
        open();
        choose(ActivityKind.MEETING);
        test(find(TextArea.class).withCaption("Vad kom ut av det?").single()).setValue("Samtal med 640823-3234");
        save();

        assertThat(find(FindingCard.class).all()).hasSize(1);
        assertThat(count()).isZero();

        test(find(Button.class).withText("Behåll med skäl").single()).click();
        reasons().setValue(KeepGround.NOT_PERSONAL);
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Behåll"))
                        .findFirst()
                        .orElseThrow())
                .click();
        save();
        assertThat(count()).isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<KeepGround> reasons() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel().equals("Varför ska det stå kvar?"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_logged_activity_can_be_undone_at_once() {
        open();
        choose(ActivityKind.MEETING);
        save();
        assertThat(count()).isEqualTo(1);

        test(find(Button.class).withText("Ångra").single()).click();
        assertThat(count()).isZero();
    }

    @Test
    void the_same_as_last_time_is_filled_in_with_todays_date() {
        var last = new ActivityData(
                otto,
                police,
                null,
                ActivityKind.SAFETY_WALK,
                java.time.LocalDate.of(2026, 1, 15),
                "Vandring",
                "",
                null,
                8,
                List.of(),
                "",
                Sharing.INHERITED);
        as(member(), () -> activities.log(last));
        open();
        test(find(Button.class).withText("Samma som sist").single()).click();
        save();

        assertThat(latest().data()).isEqualTo(last.on(latest().data().heldOn()));
        assertThat(latest().data().heldOn()).isAfter(last.heldOn());
    }

    @Test
    void a_member_is_not_offered_other_agencies_to_log_for() {
        open();

        assertThat(find(ComboBox.class).all()).noneMatch(box -> "Aktör".equals(box.getLabel()));
    }

    @Test
    void somebody_elses_change_meanwhile_is_laid_beside_ones_own() {
        var id = as(
                member(),
                () -> activities.log(new ActivityData(
                        otto,
                        police,
                        null,
                        ActivityKind.MEETING,
                        java.time.LocalDate.of(2026, 1, 15),
                        "",
                        "Mitt",
                        null,
                        null,
                        List.of(),
                        "",
                        Sharing.INHERITED)));
        signIn(member());
        navigate(ActivityChangeView.class, Map.of("id", String.valueOf(id.value())));
        var read = as(member(), () -> activities.get(id));
        as(member(), () -> {
            var data = read.data();
            activities.change(new Activity(
                    id,
                    read.version(),
                    new ActivityData(
                            otto,
                            police,
                            null,
                            data.kind(),
                            data.heldOn(),
                            "",
                            "Deras",
                            null,
                            null,
                            List.of(),
                            "",
                            Sharing.INHERITED),
                    read.recordedBy(),
                    read.recordedAt()));
            return id;
        });
        test(find(TextArea.class).withCaption("Vad kom ut av det?").single()).setValue("Mitt igen");
        test(find(Button.class).withText("Spara").single()).click();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Någon annan sparade samtidigt");
        assertThat(as(member(), () -> activities.get(id)).data().result()).isEqualTo("Deras");
    }

    private void open() {
        signIn(member());
        navigate(LogView.class);
        UI.getCurrent()
                .navigate(
                        ActivityPaths.LOG, QueryParameters.of(ActivityPaths.INITIATIVE, String.valueOf(otto.value())));
    }

    @SuppressWarnings("unchecked")
    private void choose(ActivityKind kind) {
        ((RadioButtonGroup<ActivityKind>) find(RadioButtonGroup.class).single()).setValue(kind);
    }

    private void save() {
        test(find(Button.class).withText("Logga").single()).click();
    }

    private int count() {
        return as(member(), () -> activities.count(ActivityFilter.all()));
    }

    private Activity latest() {
        var rows = as(
                member(),
                () -> activities.list(ActivityFilter.all(), new Sort<>(ActivitySort.RECORDED_AT, true), Page.first(1)));
        return as(member(), () -> activities.get(rows.getFirst().id()));
    }

    private Caller member() {
        return People.member(police.value());
    }
}

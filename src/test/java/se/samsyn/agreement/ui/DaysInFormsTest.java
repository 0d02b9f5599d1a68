package se.samsyn.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.agreement.Agreements.TODAY;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;
import se.samsyn.agreement.CouncilData;
import se.samsyn.agreement.CouncilService;
import se.samsyn.agreement.MeetingData;
import se.samsyn.agreement.MeetingService;
import se.samsyn.shared.RuleViolation;

/** Days that cannot be meant are refused where they stand, with what they may be. */
class DaysInFormsTest extends UiTest {

    @Autowired
    private AgencyService agencies;

    @Autowired
    private CouncilService councils;

    @Autowired
    private MeetingService meetings;

    private AgencyId municipality;
    private AgencyId police;

    @BeforeEach
    void who_works_together() {
        municipality = agency("Botkyrka kommun", AgencyKind.MUNICIPALITY);
        police = agency("Polisen", AgencyKind.POLICE);
    }

    @Test
    void a_day_of_signing_in_the_future_is_told_as_that() {
        signIn(People.coordinator());
        UI.getCurrent().navigate("overenskommelser/ny");
        parties().getLast().setValue(police);

        signed().getLast().setValue(TODAY.plusDays(3));
        press("Spara");

        assertThat(wrong(signed().getLast())).isEqualTo("Välj " + TODAY + " eller en tidigare dag.");
        assertThat(wrong(find(PartiesField.class).single())).startsWith("Rätta dagen för undertecknandet");

        signed().getLast().setValue(TODAY);
        press("Spara");

        assertThat(wrong(find(PartiesField.class).single())).isEmpty();
    }

    @Test
    void a_meeting_is_held_in_years_in_which_there_can_be_one() {
        as(People.coordinator(), () -> councils.create(new CouncilData("Strategiska rådet", municipality, "")));
        signIn(People.coordinator());
        UI.getCurrent().navigate(CouncilPaths.MEETINGS + "/nytt");
        var on = find(DatePicker.class).withLabel("Dag").single();

        on.setValue(LocalDate.of(1890, 3, 1));
        press("Spara");
        assertThat(wrong(on)).isEqualTo("Välj 1990-01-01 eller en senare dag.");

        on.setValue(TODAY.plusYears(6));
        press("Spara");
        assertThat(wrong(on)).isEqualTo("Välj " + TODAY.plusYears(5) + " eller en tidigare dag.");
        for (var day : List.of(LocalDate.of(1890, 3, 1), TODAY.plusYears(6))) {
            assertThatThrownBy(() -> meetings.create(new MeetingData(day, null, "", List.of(), Set.of(), "", "")))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            violation -> assertThat(violation.field()).isEqualTo("heldOn"));
        }
    }

    @Test
    void a_day_that_has_no_bounds_of_its_own_is_of_a_year_that_can_be_meant() {
        signIn(People.coordinator());
        UI.getCurrent().navigate("medborgarloften/nytt");
        var from = find(DatePicker.class).withLabel("Från").single();

        from.setValue(LocalDate.of(1890, 3, 1));
        press("Spara");

        assertThat(wrong(from)).isEqualTo("Välj 1900-01-01 eller en senare dag.");
    }

    private AgencyId agency(String name, AgencyKind kind) {
        return as(People.coordinator(), () -> agencies.create(AgencyData.of(name, "", kind, "", null, List.of(), "")));
    }

    @SuppressWarnings("unchecked")
    private List<ComboBox<AgencyId>> parties() {
        return find(ComboBox.class).withLabel("Part").all().stream()
                .map(box -> (ComboBox<AgencyId>) box)
                .toList();
    }

    private List<DatePicker> signed() {
        return find(DatePicker.class).withLabel("Undertecknat").all();
    }

    private void press(String label) {
        find(Button.class).withText(label).all().getLast().click();
    }

    private static String wrong(HasValidation field) {
        return field.isInvalid() ? String.valueOf(field.getErrorMessage()) : "";
    }
}

package se.samsyn.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;

class ListInitiativesTest extends DatabaseTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @Autowired
    private InitiativeService service;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AreaService areas;

    private AgencyId environment;
    private AgencyId police;
    private AreaId alby;

    @BeforeEach
    void three_initiatives() {
        as(People.coordinator(), () -> {
            environment = Registers.agency(agencies, "Miljöenheten", "");
            police = Registers.agency(agencies, "Lokalpolisen", "LPO");
            alby = areas.create(new AreaData("Alby", AreaKind.DISTRICT, List.of(), null, null, null));
            var fittja = areas.create(new AreaData("Fittja", AreaKind.DISTRICT, List.of(), null, null, null));
            service.create(InitiativeData.named("OTTO")
                    .draft()
                    .longName("Operativt tillsynsteam mot osund konkurrens")
                    .participations(List.of(
                            Participation.of(environment, OrgRole.ACCOUNTABLE),
                            Participation.of(environment, OrgRole.FUNDING),
                            new Participation(police, OrgRole.IMPLEMENTING, "", null, TODAY.minusDays(1))))
                    .areas(Set.of(alby, fittja))
                    .nextReviewOn(TODAY.minusDays(2))
                    .data());
            service.create(InitiativeData.named("Åtgärd i trapphus")
                    .draft()
                    .aliases(List.of("Trygga trapphus 100 %"))
                    .status(InitiativeStatus.PLANNED)
                    .participations(List.of(new Participation(police, OrgRole.ACCOUNTABLE, "", null, TODAY)))
                    .nextReviewOn(TODAY.plusDays(1))
                    .data());
            service.create(InitiativeData.named("Tåget")
                    .draft()
                    .purpose("En skola fri från våld")
                    .data());
        });
    }

    @Test
    void a_row_says_who_answers_for_it_now_and_where() {
        var otto = list(InitiativeFilter.ALL, InitiativeSort.NAME, false).getFirst();

        assertThat(otto.accountable()).isNotNull();
        assertThat(otto.accountable().name()).isEqualTo("Miljöenheten");
        assertThat(otto.agencies())
                .as("two roles of one agency, and one that has left")
                .isEqualTo(1);
        assertThat(otto.areas()).isEqualTo("Alby, Fittja");
    }

    @Test
    void who_is_unknown_is_not_made_up() {
        var taget = list(new InitiativeFilter("Tåget", null, null, null, false), InitiativeSort.NAME, false);

        assertThat(taget.getFirst().accountable()).isNull();
        assertThat(taget.getFirst().areas()).isEmpty();
        assertThat(taget.getFirst().nextReviewOn()).isNull();
    }

    @Test
    void words_are_found_in_names_other_names_and_inflected_in_texts() {
        assertThat(names(new InitiativeFilter("tillsynsteam", null, null, null, false)))
                .containsExactly("OTTO");
        assertThat(names(new InitiativeFilter("ott", null, null, null, false))).containsExactly("OTTO");
        assertThat(names(new InitiativeFilter("trygga trapp", null, null, null, false)))
                .containsExactly("Åtgärd i trapphus");
        assertThat(names(new InitiativeFilter("skolor", null, null, null, false)))
                .containsExactly("Tåget");
        assertThat(names(new InitiativeFilter("%", null, null, null, false)))
                .as("a sign for any text is no word, and finds nothing")
                .isEmpty();
        assertThat(names(new InitiativeFilter("kola", null, null, null, false)))
                .as("a part of a word in what it says")
                .containsExactly("Tåget");
        assertThat(names(new InitiativeFilter("'); drop table initiative; --", null, null, null, false)))
                .isEmpty();
    }

    @Test
    void filters_by_status_agency_area_and_review() {
        assertThat(names(new InitiativeFilter("", InitiativeStatus.PLANNED, null, null, false)))
                .containsExactly("Åtgärd i trapphus");
        assertThat(names(new InitiativeFilter("", null, environment, null, false)))
                .containsExactly("OTTO");
        assertThat(names(new InitiativeFilter("", null, police, null, false)))
                .as("until its last day, and not after it")
                .containsExactly("Åtgärd i trapphus");
        assertThat(names(new InitiativeFilter("", null, null, alby, false))).containsExactly("OTTO");
        assertThat(names(new InitiativeFilter("", null, null, null, true))).containsExactly("OTTO");
    }

    @Test
    void sorts_by_the_swedish_alphabet_and_by_every_column_with_the_unknown_last() {
        assertThat(sorted(InitiativeSort.NAME, false)).containsExactly("OTTO", "Tåget", "Åtgärd i trapphus");
        assertThat(sorted(InitiativeSort.NAME, true)).containsExactly("Åtgärd i trapphus", "Tåget", "OTTO");
        assertThat(sorted(InitiativeSort.STATUS, false)).containsExactly("Åtgärd i trapphus", "OTTO", "Tåget");
        assertThat(sorted(InitiativeSort.ACCOUNTABLE, false)).containsExactly("Åtgärd i trapphus", "OTTO", "Tåget");
        assertThat(sorted(InitiativeSort.ACCOUNTABLE, true)).containsExactly("OTTO", "Åtgärd i trapphus", "Tåget");
        assertThat(sorted(InitiativeSort.AGENCIES, false)).containsExactly("Tåget", "OTTO", "Åtgärd i trapphus");
        assertThat(sorted(InitiativeSort.NEXT_REVIEW, true)).containsExactly("Åtgärd i trapphus", "OTTO", "Tåget");
    }

    @Test
    void an_agency_has_those_it_takes_part_in_now_before_those_it_has_left() {
        var ofPolice = as(People.coordinator(), () -> service.ofAgency(police));

        assertThat(ofPolice).extracting(AgencyInitiative::name).containsExactly("Åtgärd i trapphus", "OTTO");
        assertThat(ofPolice).extracting(AgencyInitiative::current).containsExactly(true, false);
    }

    private List<String> sorted(InitiativeSort by, boolean descending) {
        return list(InitiativeFilter.ALL, by, descending).stream()
                .map(InitiativeListItem::name)
                .toList();
    }

    private List<String> names(InitiativeFilter filter) {
        return list(filter, InitiativeSort.NAME, false).stream()
                .map(InitiativeListItem::name)
                .toList();
    }

    private List<InitiativeListItem> list(InitiativeFilter filter, InitiativeSort by, boolean descending) {
        return as(People.coordinator(), () -> service.list(filter, new Sort<>(by, descending), Page.ALL));
    }
}

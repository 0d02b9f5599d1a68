package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgencyRulesTest {

    private static List<String> agencies(String body) {
        return Suggested.fromBody(body).names(Suggestion.Agency.class);
    }

    @Test
    void committees_and_departments_get_their_definite_name_without_genitive() {
        assertThat(
                        agencies(
                                "Brott följs upp av socialnämndens ledamöter, miljöenheten och kultur- och fritidsförvaltningen."))
                .contains("Socialnämnden", "Miljöenheten", "Kultur- och fritidsförvaltningen");
    }

    @Test
    void a_forgotten_hyphen_does_not_hide_a_committee() {
        assertThat(agencies("Ordföranden i miljö och byggnadsnämnden talade om brott."))
                .contains("Miljö- och byggnadsnämnden");
    }

    @Test
    void words_that_only_end_like_a_body_are_none() {
        assertThat(agencies(
                        "Lägenheten på ovannämnda adress och erfarenheten av brott visade medvetenhet om säkerhet."))
                .containsExactly("Lövsta kommun");
    }

    @Test
    void kommunen_and_the_full_name_are_one() {
        var municipality = Suggested.fromBody("Kommunen arbetar mot brott. Lövsta kommuns insatser ger resultat.")
                .agency("Lövsta kommun");
        assertThat(municipality.aliases()).contains("Kommunen");
        assertThat(municipality.kind()).isEqualTo(AgencyKind.MUNICIPALITY);
    }

    @Test
    void polisen_is_the_local_police_where_the_article_names_it() {
        var found = Suggested.fromBody("Lokalpolisen i Lövsta var på plats. Brotten minskar, enligt polisen.");
        assertThat(found.names(Suggestion.Agency.class))
                .contains("Lokalpolisen i Lövsta")
                .doesNotContain("Polisen");
        assertThat(found.agency("Lokalpolisen i Lövsta").aliases()).contains("Polisen");
    }

    @Test
    void polisen_alone_is_the_authority() {
        assertThat(agencies("Polisen anmälde brotten.")).contains("Polismyndigheten");
    }

    @Test
    void an_abbreviation_in_brackets_names_the_same_centre() {
        var centre = Suggested.fromBody("Våldspreventivt center (VPC) utbildar mot brott. VPC har fyra anställda.")
                .agency("Våldspreventivt center");
        assertThat(centre.aliases()).containsExactly("VPC");
        assertThat(centre.evidence()).hasSize(3);
    }

    @Test
    void a_shopping_centre_and_a_schools_entrance_are_no_bodies() {
        assertThat(agencies("Brott anmäldes vid Lövsta centrum och utanför Ekdungens skola entré."))
                .containsExactlyInAnyOrder("Lövsta kommun", "Ekdungens skola");
    }

    @Test
    void housing_companies_rescue_services_and_state_agencies_are_known_by_their_form() {
        assertThat(agencies("Mot brott samverkar Lövstabyggen, Norra Mälarens brandförsvarsförbund, Skatteverket,"
                        + " Länsstyrelsen i Uppsala län, Region Uppsala och Rädda Barnen."))
                .contains(
                        "Lövstabyggen",
                        "Norra Mälarens brandförsvarsförbund",
                        "Skatteverket",
                        "Länsstyrelsen i Uppsala län",
                        "Region Uppsala",
                        "Rädda Barnen");
    }

    @Test
    void a_region_has_no_s_of_possession() {
        var found = Suggested.fromBody("Arbetet mot brott leds av Region Östergötlands barnhälsovård och polisen.");
        assertThat(found.names(Suggestion.Agency.class)).contains("Region Östergötland");
    }

    @Test
    void names_of_several_words_are_taken_whole() {
        assertThat(agencies("Mot brott samarbetar Region Örebro län, Brandkåren Attunda, Länsförsäkringar Halland,"
                        + " föreningen Mammor mot våld och rektorn på Fredrika Strandgymnasiet."))
                .contains(
                        "Region Örebro län",
                        "Brandkåren Attunda",
                        "Länsförsäkringar Halland",
                        "Mammor mot våld",
                        "Fredrika Strandgymnasiet");
    }

    @Test
    void a_body_once_introduced_is_found_by_its_name_alone() {
        var found = Suggested.fromBody(
                "Bostadsbolaget Skogs Bostad möter brott. Maj Ek, områdesvärd på Skogs Bostad, vet.");
        assertThat(found.person("Maj Ek").agency().name()).isEqualTo("Skogs Bostad");
    }

    @Test
    void a_count_of_houses_is_no_company() {
        assertThat(agencies("Fem fastigheter granskades av kommunen efter brott."))
                .containsExactly("Lövsta kommun");
    }

    @Test
    void the_words_beside_a_name_explain_it() {
        var found = Suggested.fromBody("Lina Ros, vd för Halm City, mötte HFAB, det kommunala bostadsbolaget, om brott."
                + " Halm City betalar. Mot brott går kommunen, LKAB, polisen och skolan samman.");
        assertThat(found.names(Suggestion.Agency.class)).contains("Halm City", "HFAB", "LKAB");
        assertThat(found.agency("Halm City").evidence()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mammor på Malmen",
                "Södertörns miljö- och hälsoskyddsförbund",
                "Länsförsäkringar Kalmar län",
                "Trygga orter",
                "FoU Nordväst",
                "IFK Lövsta",
                "Högskolan Väst"
            })
    void a_body_has_its_whole_name(String name) {
        String noun = name.startsWith("Mammor") ? "föreningen " : name.startsWith("Trygga") ? "stiftelsen " : "";
        var found = Suggested.fromBody("Mot brott arbetar " + noun + name + " sedan länge.");
        assertThat(found.names(Suggestion.Agency.class)).contains(name);
    }

    @Test
    void house_owners_in_general_are_no_association() {
        assertThat(Suggested.fromBody("Polisen träffade kommunen och fastighetsägarna för att tala om brott.")
                        .names(Suggestion.Agency.class))
                .doesNotContain("Fastighetsägarna");
    }
}

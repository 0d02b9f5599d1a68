package se.samsyn.news.ui;

import com.vaadin.flow.router.Location;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.news.ArticleFilter;
import se.samsyn.news.Linked;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.FilterBar;
import se.samsyn.shared.ui.Texts;

/**
 * The filters of the list of articles. Days are understood in the address too ({@code ?fran=2024-01-01&till=…}), which is
 * what other pages link to.
 */
@Component
class ArticleFilters {

    private static final String WITHDRAWN = "tillbakadragna";
    private static final String DATED = "daterad";

    private final InitiativeService initiatives;
    private final AgencyService agencies;
    private final AreaService areas;

    ArticleFilters(InitiativeService initiatives, AgencyService agencies, AreaService areas) {
        this.initiatives = initiatives;
        this.agencies = agencies;
        this.areas = areas;
    }

    void addTo(FilterBar bar) {
        bar.search(Texts.of("news.search"))
                .choice(
                        "initiativ",
                        Texts.of("news.filter.initiative"),
                        initiatives.options(),
                        InitiativeOption::name,
                        option -> option.id().value())
                .choice(
                        "aktor",
                        Texts.of("news.filter.agency"),
                        agencies.options(),
                        AgencyOption::name,
                        option -> option.id().value())
                .choice(
                        "omrade",
                        Texts.of("news.filter.area"),
                        areas.options(),
                        AreaOption::name,
                        option -> option.id().value())
                .choice("kopplad", Texts.of("news.filter.linked"), Linked.class)
                .days("fran", Texts.of("news.filter.from"), "till", Texts.of("news.filter.to"))
                .given(location -> asked(location, WITHDRAWN, "news.given.current"), WITHDRAWN)
                .given(location -> asked(location, DATED, "news.given.undated"), DATED);
    }

    static ArticleFilter read(Location location) {
        var initiative = RecordRef.ofNullable(RecordKind.INITIATIVE, Address.number(location, "initiativ"));
        var agency = RecordRef.ofNullable(RecordKind.AGENCY, Address.number(location, "aktor"));
        var area = Address.number(location, "omrade");
        return new ArticleFilter(
                Address.parameter(location, "q").orElse(""),
                Address.day(location, "fran"),
                Address.day(location, "till"),
                Stream.of(initiative, agency).filter(Objects::nonNull).toList(),
                area == null ? null : new AreaId(area),
                Address.constant(location, "kopplad", Linked.class),
                asked(location, WITHDRAWN, "news.given.current") != null,
                asked(location, DATED, "news.given.undated") != null);
    }

    private static @Nullable String asked(Location location, String parameter, String words) {
        return Address.parameter(location, parameter).filter("nej"::equals).isPresent() ? Texts.of(words) : null;
    }
}

package se.samsyn.news.ui;

import com.vaadin.flow.router.Location;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.news.ArticleFilter;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.FilterBar;
import se.samsyn.shared.ui.Texts;

/**
 * The filters of the list of articles. Days are understood in the address too ({@code ?fran=2024-01-01&till=…}), which is
 * what other pages link to.
 */
@Component
class ArticleFilters {

    private final InitiativeService initiatives;
    private final AgencyService agencies;

    ArticleFilters(InitiativeService initiatives, AgencyService agencies) {
        this.initiatives = initiatives;
        this.agencies = agencies;
    }

    /** Whether an article is linked to anything. */
    enum Linked {
        NOTHING
    }

    FilterBar bar() {
        var byInitiative = initiatives.options();
        var byAgency = agencies.options();
        return new FilterBar()
                .search(Texts.of("news.search"))
                .choice(
                        "initiativ",
                        Texts.of("news.filter.initiative"),
                        byInitiative,
                        InitiativeOption::name,
                        option -> String.valueOf(option.id().value()),
                        text -> byInitiative.stream()
                                .filter(option ->
                                        text.equals(String.valueOf(option.id().value())))
                                .findFirst()
                                .orElse(null))
                .choice(
                        "aktor",
                        Texts.of("news.filter.agency"),
                        byAgency,
                        AgencyOption::name,
                        option -> String.valueOf(option.id().value()),
                        text -> byAgency.stream()
                                .filter(option ->
                                        text.equals(String.valueOf(option.id().value())))
                                .findFirst()
                                .orElse(null))
                .choice(
                        "kopplad",
                        Texts.of("news.filter.linked"),
                        List.of(Linked.NOTHING),
                        linked -> Texts.of("news.Linked." + linked.name()),
                        Enum::name,
                        text -> Arrays.stream(Linked.values())
                                .filter(linked -> linked.name().equals(text))
                                .findFirst()
                                .orElse(null));
    }

    static ArticleFilter read(Location location) {
        var about = Stream.of(
                        id(location, "initiativ", RecordKind.INITIATIVE), id(location, "aktor", RecordKind.AGENCY))
                .flatMap(Optional::stream)
                .toList();
        return new ArticleFilter(
                FilterBar.parameter(location, "q").orElse(""),
                day(location, "fran"),
                day(location, "till"),
                about,
                FilterBar.parameter(location, "kopplad")
                        .filter(Linked.NOTHING.name()::equals)
                        .isPresent());
    }

    private static Optional<RecordRef> id(Location location, String parameter, RecordKind kind) {
        return FilterBar.parameter(location, parameter)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> RecordRef.of(kind, Long.parseLong(text)));
    }

    private static @Nullable LocalDate day(Location location, String parameter) {
        try {
            return FilterBar.parameter(location, parameter)
                    .map(LocalDate::parse)
                    .orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

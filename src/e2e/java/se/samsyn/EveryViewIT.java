package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.retention.Disposal;
import se.samsyn.retention.DisposalService;
import se.samsyn.retention.DueFilter;
import se.samsyn.retention.DueSort;
import se.samsyn.retention.RetentionService;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.Sort;

/**
 * Every view, on a desk: axe finds nothing grave, and nothing scrolls sideways. {@link EveryViewOnATelephoneIT} looks at
 * the same ones for what is drawn otherwise there, in the other of the processes that share the tests.
 */
class EveryViewIT extends BrowserTest {

    /** Without signing in. */
    private static final List<String> OUTSIDE =
            List.of("logga-in", "glomt-losenord", "nytt-losenord/gammal", "valkommen/gammal");

    /** By user name: the addresses that one may open, and that the others see no more of. */
    private static final Map<String, List<String>> INSIDE = Map.of(
            "samordnare",
            List.of(
                    "kraver-dig",
                    "sok?q=trygg",
                    "sok",
                    "lagesbild",
                    "lagesbild/utgavor",
                    "lagesbild/utgavor/1",
                    "lagesbild/utgavor/2/jamfor/1",
                    "initiativ",
                    "initiativ/2",
                    "initiativ/ny",
                    "initiativ/2/andra",
                    "initiativ/2/granska",
                    "initiativ/2/tidslinje",
                    "initiativ/2/overforbar",
                    "initiativ/2/overforbar/andra",
                    "initiativ/2/ansokan",
                    "initiativ/importera-beskrivning",
                    "historik/initiativ/2",
                    "andringar/1",
                    "mal",
                    "mal/3",
                    "mal/ny",
                    "mal/3/andra",
                    "aktorer",
                    "aktorer/3",
                    "aktorer/ny",
                    "aktorer/3/andra",
                    "importera",
                    "aktorer/3/sla-samman",
                    "personer",
                    "personer/4",
                    "personer/ny",
                    "personer/4/andra",
                    "natverk",
                    "natverk?initiativ=2",
                    "problem",
                    "problem/1",
                    "problem/ny",
                    "problem/1/andra",
                    "overenskommelser",
                    "overenskommelser/1",
                    "overenskommelser/ny",
                    "overenskommelser/1/andra",
                    "medborgarloften",
                    "medborgarloften/1",
                    "medborgarloften/nytt",
                    "medborgarloften/1/andra",
                    "strategiska-radet",
                    "strategiska-radet/1",
                    "strategiska-radet/nytt",
                    "strategiska-radet/1/andra",
                    "strategiska-radet/moten",
                    "strategiska-radet/moten/1",
                    "strategiska-radet/moten/nytt",
                    "strategiska-radet/moten/1/andra",
                    "strategiska-radet/beslut",
                    "omraden",
                    "omraden/1",
                    "omraden/ny",
                    "omraden/1/andra",
                    "aktiviteter",
                    "aktiviteter/1",
                    "aktiviteter/ny",
                    "aktiviteter/1/andra",
                    "besok",
                    "besok/1",
                    "besok/ny",
                    "besok/1/andra",
                    "besok/loften",
                    "uttalanden/1",
                    "nyheter",
                    "nyheter/1",
                    "nyheter/ny",
                    "nyheter/1/andra",
                    "nyheter/importera",
                    "atkomst",
                    "personuppgifter",
                    "personuppgifter/1",
                    "utlamnande",
                    "utlamnande/1",
                    "utlamnande/1/post/1",
                    "borttaget",
                    "gallring",
                    "gallring/beslut",
                    "gallring/protokoll",
                    "gallring/protokoll/1",
                    "konton",
                    "konto",
                    "andra-steget"),
            "miljo",
            List.of("mina-initiativ"),
            "direktor",
            List.of("", "logg"));

    /** What the demonstration has none of: PathIT looks at an import and at a file. */
    private static final Set<String> LATER =
            Set.of("importera/:id", "nyheter/importera/:id", "nyheter/importera/:id/sparad", "bilagor/:id");

    private static final Caller DIRECTOR = new Caller("0127", 0, "Astrid Direktör", Set.of(Role.DIRECTOR), null);

    @Autowired
    private RetentionService retention;

    @Autowired
    private DisposalService disposals;

    /** The demonstration has disposed of nothing; the oldest activity that nothing rests on is due in it. */
    @BeforeEach
    void a_disposal_has_been_carried_out() {
        CurrentCaller.call(DIRECTOR, () -> {
            if (disposals.protocols().isEmpty()) {
                var due = retention.list(
                        new DueFilter("", RetentionKind.ACTIVITY, null, null),
                        new Sort<>(DueSort.DUE_ON, false),
                        se.samsyn.shared.Page.ALL);
                var seen = due.stream()
                        .filter(item -> item.ref().id() != 1)
                        .map(item -> disposals.preview(List.of(item.ref())))
                        .filter(Disposal::isPossible)
                        .findFirst()
                        .orElseThrow();
                disposals.dispose(seen, "Tiden har gått ut");
            }
            return true;
        });
    }

    /** Of the screen, in pixels. */
    int width() {
        return WIDE;
    }

    @Test
    void can_be_used_by_everybody() {
        var width = width();
        var faults = new ArrayList<String>();
        var outside = page(width);
        OUTSIDE.forEach(path -> look(outside, path, width, faults));
        INSIDE.forEach((user, paths) -> {
            var page = page(width);
            page.navigate("logga-in");
            page.locator("form:has(input[name=username][value='" + user + "']) button")
                    .click();
            page.waitForURL(url -> !url.contains("logga-in"));
            paths.forEach(path -> look(page, path, width, faults));
        });

        assertThat(faults).isEmpty();
    }

    /** A new view is looked at from its first day. */
    @Test
    void no_address_is_left_out() {
        var looked = Stream.concat(OUTSIDE.stream(), INSIDE.values().stream().flatMap(List::stream))
                .toList();
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));

        assertThat(views.findCandidateComponents("se.samsyn").stream()
                        .map(view -> ClassUtils.resolveClassName(
                                Objects.requireNonNull(view.getBeanClassName()),
                                getClass().getClassLoader()))
                        .flatMap(EveryViewIT::addresses)
                        .filter(address -> !LATER.contains(address.replaceAll("\\([^)]*\\)", "")))
                        .filter(address -> looked.stream().noneMatch(path -> path.matches(pattern(address)))))
                .as("addresses that no test looks at")
                .isEmpty();
    }

    private static Stream<String> addresses(Class<?> view) {
        return Stream.concat(
                Stream.of(view.getAnnotation(Route.class).value()),
                Stream.of(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value));
    }

    private static String pattern(String address) {
        return address.replaceAll(":[a-z]+(\\([^)]*\\))?", "[^/]+");
    }

    private Page page(int width) {
        var page = newContext(width, 900).newPage();
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(width == WIDE ? ColorScheme.LIGHT : ColorScheme.DARK));
        return page;
    }

    private static void look(Page page, String path, int width, List<String> faults) {
        goTo(page, path);
        assertThat(page.locator("h1:not([data-before])")).isVisible();
        faults.addAll(width == WIDE ? Accessibility.violations(page) : Accessibility.violationsOfTheScreen(page));
        if (!page.evaluate("document.documentElement.scrollWidth").equals(width)) {
            faults.add(path + " scrolls sideways at " + width);
        }
        if (page.locator("vaadin-grid-sorter[aria-label^='Sort by']").count() > 0) {
            faults.add(path + " says in English what its rows are sorted by");
        }
    }

    /**
     * Goes there as by a link of the menu, which takes half the time of loading the program anew for each view. What is
     * not within the menu's layout is loaded, and a view that is open already, which stays as it is with its heading.
     */
    private static void goTo(Page page, String path) {
        if (page.locator("vaadin-side-nav").count() == 0
                || URI.create(page.url()).getPath().equals("/" + path.replaceAll("[?].*", ""))) {
            page.navigate(path);
            return;
        }
        page.evaluate("""
                path => {
                  document.querySelectorAll('h1').forEach(heading => heading.dataset.before = '');
                  const link = document.createElement('a');
                  link.href = path;
                  document.body.append(link);
                  link.click();
                  link.remove();
                }""", path);
    }
}

package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view, on a desk and on a telephone: axe finds nothing grave, and nothing scrolls sideways. */
class EveryViewIT extends BrowserTest {

    private static final List<String> PATHS = List.of(
            "lagesbild",
            "lagesbild/utgavor",
            "mina-initiativ",
            "initiativ",
            "initiativ/2",
            "initiativ/ny",
            "initiativ/2/andra",
            "mal",
            "mal/3",
            "aktorer",
            "aktorer/3",
            "aktorer/ny",
            "personer",
            "personer/4",
            "omraden",
            "aktiviteter",
            "aktiviteter/ny",
            "besok",
            "besok/1",
            "besok/ny",
            "nyheter",
            "nyheter/1",
            "nyheter/ny",
            "nyheter/importera",
            "gallring",
            "gallring/beslut",
            "gallring/protokoll",
            "konton",
            "konto");

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    void can_be_used_by_everybody(int width) {
        var page = newContext(width, 900).newPage();
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(width == WIDE ? ColorScheme.LIGHT : ColorScheme.DARK));
        page.navigate("logga-in");
        page.locator("form:has(input[name=username][value='samordnare']) button")
                .click();
        page.waitForURL(url -> !url.contains("logga-in"));
        var faults = new ArrayList<String>();
        for (var path : PATHS) {
            page.navigate(path);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            faults.addAll(Accessibility.violations(page));
            if (!page.evaluate("document.documentElement.scrollWidth").equals(width)) {
                faults.add(path + " scrolls sideways at " + width);
            }
        }

        assertThat(faults).isEmpty();
    }
}

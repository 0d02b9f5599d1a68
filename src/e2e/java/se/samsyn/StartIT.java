package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartIT extends BrowserTest {

    /** What the first page may weigh over the wire, in bytes. */
    private static final long FIRST_PAGE = 450_000;

    @Test
    void the_first_page_is_the_sign_in_in_swedish_and_weighs_at_most_450_kB() {
        var page = newPage();
        var transfer = Transfer.of(page);

        page.navigate("");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(page.getByRole(AriaRole.HEADING, heading("Samsyn"))).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "sv");
        System.out.printf("First page: %d kB over the wire%n", transfer.bytes() / 1000);
        assertThat(transfer.bytes()).isBetween(50_000L, FIRST_PAGE);
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {NARROW, WIDE})
    void the_sign_in_can_be_used_by_everybody_and_never_scrolls_sideways(int width) {
        var page = newContext(width, 844).newPage();
        page.navigate("");
        assertThat(page.getByRole(AriaRole.HEADING, heading("Samsyn"))).isVisible();
        Accessibility.check(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    @Test
    void one_of_the_demonstration_s_people_signs_in_with_one_click() {
        var page = open("");
        page.locator(".s-person").first().click();
        page.waitForURL(url -> !url.contains("logga-in"));
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        Accessibility.check(page);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setLevel(1);
    }
}

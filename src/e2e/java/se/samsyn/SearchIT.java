package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.access.OwnersHand;

/** The search, by keyboard alone: opened from any page, it leads to the record; and to no record that is withheld. */
class SearchIT extends BrowserTest {

    @Autowired
    private OwnersHand owner;

    @Test
    void ctrl_k_a_few_letters_an_arrow_and_enter_lead_to_a_record_that_may_be_seen() {
        owner.execute("""
                insert into initiative (name, status, label, visible_to) values ('Kvarnstensgruppen', 'ONGOING', 'AMBER_STRICT', '{keepers}')
                  on conflict do nothing
                """);
        var page = newPage();
        signIn(page, "samordnare");
        find(page, "kvarnsten");
        assertThat(chosen(page)).containsText("Kvarnstensgruppen");
        Accessibility.check(page);

        // the next one is what shows them all, and the one after that is the first again
        page.keyboard().press("ArrowDown");
        assertThat(chosen(page)).hasText("Visa träffen på en egen sida");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/initiativ/\\d+"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Kvarnstensgruppen");
        assertThat(box(page)).hasCount(0);

        var partner = newContext(NARROW, 844).newPage();
        signIn(partner, "miljo");
        find(partner, "kvarnsten");
        assertThat(partner.getByText("Inget du får se innehåller ”kvarnsten”")).isVisible();
        Accessibility.check(partner);
        partner.keyboard().press("Escape");
        assertThat(box(partner)).hasCount(0);
    }

    private static void find(Page page, String words) {
        page.keyboard().press("Control+k");
        assertThat(box(page)).isFocused();
        page.keyboard().type(words);
    }

    private static Locator box(Page page) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Sök").setExact(true));
    }

    private static Locator chosen(Page page) {
        return page.locator(".s-find [role=option][aria-selected=true]");
    }

    private static void signIn(Page page, String user) {
        page.navigate("logga-in");
        page.locator("form:has(input[name=username][value='" + user + "']) button")
                .click();
        page.waitForURL(url -> !url.contains("logga-in"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        // what stands behind the box is looked at too, and is there when its styles are
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }
}

package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.access.OwnersHand;

/** A Monday: what needs the director is reviewed and decided, a partner is asked, answers on a telephone, and is read. */
class ReviewIT extends BrowserTest {

    private static final String INITIATIVE = "Gatlyktan";

    @Autowired
    private OwnersHand owner;

    @Test
    void what_needs_the_director_is_decided_and_a_partner_is_asked_and_answers_in_place() {
        owner.execute("""
                insert into initiative (name, status, next_review_on, label, visible_to)
                  values ('%1$s', 'ONGOING', current_date - 2000, 'GREEN', '{all}');
                insert into initiative_agency (initiative_id, agency_id, role, visible_to)
                  select id, 3, 'ACCOUNTABLE', visible_to from initiative where name = '%1$s';
                """.formatted(INITIATIVE));
        var director = newPage();
        signIn(director, "direktor");
        director.waitForURL(Pattern.compile(".*/kraver-dig"));
        link(director, "Granska " + INITIATIVE).click();
        director.waitForURL(Pattern.compile(".*/initiativ/\\d+/granska"));
        decide(director);
        director.waitForURL(Pattern.compile(".*/initiativ/\\d+"));
        assertThat(director.getByLabel("Granskningar").getByText("Fler lampor behövs"))
                .isVisible();

        ask(director);
        Accessibility.check(director);

        var partner = newContext(NARROW, 844).newPage();
        signIn(partner, "miljo");
        var card = partner.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Hur många lampor är trasiga?"));
        assertThat(card).isVisible();
        Accessibility.check(partner);
        answer(partner, card);

        // the director's page has stood open all the while
        assertThat(director.getByLabel("Frågor till aktörer").getByText("Elva, längs gångvägen"))
                .isVisible();
        director.navigate("kraver-dig");
        link(director, "Hur många lampor är trasiga?").click();
        director.waitForURL(Pattern.compile(".*/initiativ/\\d+"));
        director.getByText("Läst", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(director.getByText("Besvarad och läst")).isVisible();
    }

    private static void decide(Page page) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ändra"))
                .click();
        page.getByLabel("Varför").fill("Fler lampor behövs");
        button(page, "Spara beslutet").click();
    }

    private static void ask(Page page) {
        button(page, "Ställ en fråga").click();
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Vem frågar du?"))
                .fill("Miljöenheten");
        page.keyboard().press("Enter");
        page.getByLabel("Vad vill du veta?").fill("Hur många lampor är trasiga?");
        button(page, "Skicka frågan").click();
        assertThat(page.getByText("Väntar på svar")).isVisible();
    }

    /** With the keyboard alone: what is to be written is where one writes, and one goes on from what is left. */
    private static void answer(Page page, Locator card) {
        card.getByText("Svara", new Locator.GetByTextOptions().setExact(true)).press("Enter");
        assertThat(page.getByLabel("Svar", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        page.keyboard().type("Elva, längs gångvägen");
        page.keyboard().press("Control+Enter");
        assertThat(card).hasCount(0);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                        .first())
                .isFocused();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void signIn(Page page, String user) {
        page.navigate("logga-in");
        page.locator("form:has(input[name=username][value='" + user + "']) button")
                .click();
        page.waitForURL(url -> !url.contains("logga-in"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }
}

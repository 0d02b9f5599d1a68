package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The main job, end to end: an article becomes records, a partner logs on a telephone, the open picture follows, is
 * frozen twice, compared and downloaded.
 */
class PathIT extends BrowserTest {

    /** What a change may take from one browser to another, in milliseconds. */
    private static final double FOLLOWS_WITHIN = 2_000;

    @Test
    void from_an_article_to_a_shared_situational_picture() throws IOException {
        var coordinator = newPage();
        signIn(coordinator, "samordnare");
        assertHeadingFocused(coordinator);

        importTheArticle(coordinator);
        followALinkToTheInitiative(coordinator);
        attach(coordinator);

        coordinator.navigate("lagesbild");
        var figure = activities(coordinator);
        assertThat(figure).hasText(Pattern.compile("\\d+"));
        freeze(coordinator);

        coordinator.navigate("lagesbild");
        assertThat(figure).hasText(Pattern.compile("\\d+"));
        var before = Integer.parseInt(figure.innerText().strip());
        var partner = newContext(NARROW, 844).newPage();
        signIn(partner, "miljo");
        log(partner);
        assertThat(figure)
                .hasText(
                        String.valueOf(before + 1),
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                                .setTimeout(FOLLOWS_WITHIN));

        freeze(coordinator);
        download(coordinator);
        compare(coordinator);
    }

    private static void importTheArticle(Page page) throws IOException {
        page.navigate("nyheter/importera");
        page.getByLabel("Artikelns text").fill(article());
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.BUTTON, button("Läs texten"))).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/nyheter/importera/\\d+"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Lyktan")))
                .isVisible();
        Accessibility.check(page);
        // the first card has the focus, the next one after a decision, and the keys work from anywhere
        assertThat(page.locator(".s-card").first()).isFocused();
        page.keyboard().press("a");
        assertThat(decided(page, 1)).isVisible();
        assertThat(page.locator(".s-card[data-choice=open]").first()).isFocused();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .click();
        page.keyboard().press("a");
        assertThat(decided(page, 2)).isVisible();
        page.getByRole(AriaRole.BUTTON, button("Godta alla som är kvar")).click();
        assertThat(page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Spara \\d+ godtagna"))))
                .isFocused();
        page.keyboard().press("s");
        page.waitForURL(Pattern.compile(".*/nyheter/importera/\\d+/sparad"));
        assertHeadingFocused(page);
        Accessibility.check(page);
    }

    private static void followALinkToTheInitiative(Page page) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Lyktan").setExact(true))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/initiativ/\\d+"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Lyktan");
        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Fastighetsenheten").setExact(true)))
                .isVisible();
        Accessibility.check(page);
    }

    private static void attach(Page page) {
        page.getByRole(AriaRole.BUTTON, button("Lägg till bilaga")).click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "mötet.txt", "application/pdf", "Mötet öppnades.".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("mötet.txt, 17 byte.")).isVisible();
        Accessibility.check(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Lägg till").setExact(true))
                .click();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Mötet").setExact(true))
                .click();
        page.waitForURL(Pattern.compile(".*/bilagor/\\d+"));
        assertHeadingFocused(page);
        Accessibility.check(page);
        var download =
                page.waitForDownload(() -> page.getByText("Ladda ner", new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("mötet.txt");
    }

    private static void log(Page page) {
        page.navigate("aktiviteter/ny?initiativ=2");
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Möte").setExact(true))
                .click();
        Accessibility.check(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Logga").setExact(true))
                .click();
        assertThat(page.getByText("Aktiviteten är loggad")).isVisible();
    }

    private static void freeze(Page page) {
        page.getByRole(AriaRole.BUTTON, button("Frys som utgåva")).click();
        page.getByRole(AriaRole.BUTTON, button("Frys utgåvan")).click();
        page.waitForURL(Pattern.compile(".*/lagesbild/utgavor/\\d+"));
        assertHeadingFocused(page);
        assertThat(page.getByText("Ladda ner PDF")).isVisible();
    }

    private static void download(Page page) throws IOException {
        var download =
                page.waitForDownload(() -> page.getByText("Ladda ner PDF").click());

        assertThat(download.suggestedFilename()).endsWith(".pdf");
        assertThat(Files.readAllBytes(download.path())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private static void compare(Page page) {
        var edition = Integer.parseInt(page.url().replaceAll(".*/", ""));
        page.navigate("lagesbild/utgavor/%d/jamfor/%d".formatted(edition, edition - 1));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Utgåva");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Aktiviteter")))
                .isVisible();
        Accessibility.check(page);
    }

    private static Locator decided(Page page, int number) {
        return page.getByText(Pattern.compile("^%d av \\d+ avgjorda".formatted(number)));
    }

    /** Where a keyboard goes on from, and what a screen reader reads first. */
    private static void assertHeadingFocused(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isFocused();
    }

    private static Locator activities(Page page) {
        return page.locator(".s-key-figure")
                .filter(new Locator.FilterOptions().setHasText("aktiviteter"))
                .locator(".s-value");
    }

    private static void signIn(Page page, String username) {
        page.navigate("logga-in");
        page.locator("form:has(input[name=username][value='" + username + "']) button")
                .click();
        page.waitForURL(url -> !url.contains("logga-in"));
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String article() throws IOException {
        try (var text = PathIT.class.getResourceAsStream("/e2e/article.txt")) {
            return new String(java.util.Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

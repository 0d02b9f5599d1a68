package se.samsyn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** A workbook on its way in: read, mended where a cell is wrong, carried out, and taken back. */
class ImportIT extends BrowserTest {

    @Test
    void a_workbook_is_previewed_mended_at_its_cell_imported_and_undone() throws IOException {
        var page = newPage();
        signIn(page, "samordnare");
        page.navigate("importera?slag=aktorer");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "föreningar.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        workbook(List.of(
                                List.of("Organisation", "Typ", "Org.nr", "Ordförande"),
                                List.of("Kvarnbyns idrottsförening 🥅", "Civilsamhälle", "802001-0019", "kansli"),
                                List.of("Kvarnbyns skola", "Skola", "", "")))));

        page.waitForURL(Pattern.compile(".*/importera/\\d+"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("föreningar.xlsx");
        assertThat(page.getByText("3 av 4 kolumner läses")).isVisible();
        assertThat(page.locator("vaadin-grid-cell-content .s-error")).containsText("sista siffran");
        assertThat(button(page, "Importera 1 rad")).isDisabled();
        Accessibility.check(page);

        // without a mouse: the column that was not recognised
        page.locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("3 av 4 kolumner läses"))
                .press("Enter");
        var column = page.getByLabel("Kolumnen Ordförande läses som");
        column.press("ArrowDown");
        page.keyboard().type("Besk");
        page.keyboard().press("Enter");
        assertThat(page.getByText("4 av 4 kolumner läses")).isVisible();
        assertThat(page.getByLabel("Kolumnen Ordförande läses som")).isFocused();

        button(page, "Rad 2: rätta Organisationsnummer").click();
        var number = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Organisationsnummer"));
        assertThat(number).isFocused();
        number.fill("802001-0016");
        button(page, "Spara raden").click();
        button(page, "Importera 2 rader").click();

        assertThat(heading(page, "Resultat")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kvarnbyns skola")))
                .isVisible();
        Accessibility.check(page);
        button(page, "Ångra importen").click();
        page.locator("vaadin-confirm-dialog, vaadin-dialog, vaadin-confirm-dialog-overlay")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ångra importen"))
                .last()
                .click();
        assertThat(page.getByText("2 av 2, senast av")).isVisible();
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Föreningar");
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return out.toByteArray();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void signIn(Page page, String user) {
        page.navigate("logga-in");
        page.locator("form:has(input[name=username][value='" + user + "']) button")
                .click();
        page.waitForURL(url -> !url.contains("logga-in"));
    }
}

package se.samsyn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.audit.Action;
import se.samsyn.audit.AuditFilter;
import se.samsyn.audit.AuditService;
import se.samsyn.audit.AuditSort;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;
import se.samsyn.shared.table.Workbook;

class ExportListsTest extends UiTest {

    private static final String HOSTILE = "=HYPERLINK(\"https://example.org\";\"klicka\")";

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AuditService log;

    @Autowired
    private OwnersHand owner;

    @Test
    void the_file_holds_what_the_list_shows_and_says_what_that_is() {
        initiatives();
        signIn(People.director());
        open(Map.of("lage", "pagar", "sort", "-NAME", "kol", "namn,granskning,aktorer"));

        var book = Workbook.read(download("Excel (XLSX)"));

        assertThat(book.sheets()).containsExactly("Initiativ", "Om utdraget");
        assertThat(book.values(1))
                .containsExactly(
                        List.of("Namn", "Aktörer", "Nästa granskning"),
                        List.of("Tåget", "0", "46348.0"),
                        List.of("🦊 räv", "0"),
                        List.of(HOSTILE, "0"));
        assertThat(book.rows(1).get(1).get(2).format()).isEqualTo("yyyy-mm-dd");
        assertThat(book.values(2))
                .contains(
                        List.of("Lista", "Initiativ"),
                        List.of("Urval", "Läge: Pågår"),
                        List.of("Sorterat på", "Namn, fallande"),
                        List.of("Antal rader", "3"),
                        List.of("Uttaget av", People.director().name()));
    }

    @Test
    void nothing_in_it_is_a_formula() {
        initiatives();
        signIn(People.director());
        open(Map.of());

        assertThat(Workbook.read(download("Excel (XLSX)")).parts().values())
                .noneMatch(part -> part.contains("<f>") || part.contains("<f "));
        assertThat(new String(download("CSV"), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"Namn\";\"Läge\"")
                .contains("\"'=HYPERLINK(\"\"https://example.org\"\";\"\"klicka\"\")\"")
                .doesNotContain("\"=");
    }

    @Test
    void it_is_written_in_the_readers_language() {
        initiatives();
        signIn(People.director());
        VaadinSession.getCurrent().setLocale(Locale.UK);
        UI.getCurrent().setLocale(Locale.UK);
        open(Map.of("kol", "namn,lage"));

        assertThat(new String(download("CSV"), StandardCharsets.UTF_8))
                .contains("\"Name\";\"Status\"")
                .contains("\"Ongoing\"");
    }

    @Test
    void what_is_not_for_somebody_is_not_in_their_file() {
        initiatives();
        as(
                People.coordinator(),
                () -> initiatives.create(InitiativeData.named("Hemligt")
                        .draft()
                        .sharing(Sharing.of(Label.AMBER_STRICT))
                        .data()));
        signIn(People.member(null));
        open(Map.of());
        assertThat(new String(download("CSV"), StandardCharsets.UTF_8))
                .contains("Tåget")
                .doesNotContain("Hemligt");
        assertThat(tools()).as("the rows that there are").isTrue();

        signIn(People.coordinatorElsewhere());
        open(Map.of());
        assertThat(tools()).as("no rows, nothing to take out").isFalse();
    }

    @Test
    void that_it_was_taken_out_stands_in_the_log_without_what_was_searched_for() {
        initiatives();
        signIn(People.director());
        open(Map.of("q", "tåget"));
        download("CSV");

        var entry = as(
                        People.director(),
                        () -> log.list(AuditFilter.ALL, new Sort<>(AuditSort.NUMBER, true), Page.first(1)))
                .getFirst();
        assertThat(entry.action()).isEqualTo(Action.EXPORTED);
        assertThat(entry.about()).isEqualTo("list initiativ 1");

        UI.getCurrent().navigate("logg");
        assertThat(find(com.vaadin.flow.component.grid.Grid.class)
                        .single()
                        .getElement()
                        .getAttribute("aria-label"))
                .isEqualTo("Logg");
    }

    @Test
    void the_dialog_says_what_comes_and_that_it_is_noted() {
        initiatives();
        signIn(People.director());
        open(Map.of("lage", "pausat"));
        dialog();

        assertThat(find(Paragraph.class, find(Dialog.class).single()).all().stream()
                        .map(Paragraph::getText))
                .anyMatch(text -> text.contains("1 initiativ") && text.contains("6 kolumner"))
                .contains("Urval: Läge: Pausat", "Uttaget noteras i loggen.");
    }

    @Test
    void a_long_list_comes_in_pages_and_ends_where_a_file_does() throws IOException {
        var asked = new ArrayList<Page>();
        var export = new ListExport<Integer>(
                "Rader",
                "rader",
                List.of(new ListExport.Column<>("Nummer", number -> number)),
                List.of(),
                page -> {
                    asked.add(page);
                    return IntStream.range(page.offset(), Math.min(20_000, page.offset() + page.limit()))
                            .boxed()
                            .toList();
                },
                () -> 20_000);
        var file = new ByteArrayOutputStream();

        assertThat(export.write(ListExport.Format.XLSX, file, 100_000, 5_000, List.of()))
                .isEqualTo(20_000);
        assertThat(asked).hasSize(5).allMatch(page -> page.limit() <= 5_000);
        assertThat(Workbook.read(file.toByteArray()).values(1)).hasSize(20_001);

        var cut = new ByteArrayOutputStream();
        assertThat(export.write(ListExport.Format.XLSX, cut, 7_000, 5_000, List.of()))
                .isEqualTo(7_000);
        assertThat(Workbook.read(cut.toByteArray()).values(2))
                .anyMatch(line ->
                        line.getFirst().equals("Avkortat") && line.getLast().contains("7\u00a0000 av 20\u00a0000"));
    }

    @Test
    void a_file_that_cannot_be_noted_is_not_sent() {
        initiatives();
        signIn(People.director());
        open(Map.of());
        dialog();
        var link = find(Anchor.class).withText("CSV").single();
        var file = new ByteArrayOutputStream();
        owner.execute("alter table audit_entry add constraint ck_full check (action <> 'EXPORTED') not valid");
        try {
            assertThatThrownBy(() -> test(link).download(file)).hasStackTraceContaining("ck_full");
        } finally {
            owner.execute("alter table audit_entry drop constraint ck_full");
        }
        assertThat(file.size()).isZero();
    }

    private boolean tools() {
        return find(MenuBar.class)
                .withCondition(bar -> bar.isVisible()
                        && Texts.of("shared.list.tools").equals(bar.getElement().getAttribute("aria-label")))
                .exists();
    }

    private void initiatives() {
        as(People.coordinator(), () -> {
            initiatives.create(InitiativeData.named(HOSTILE));
            initiatives.create(InitiativeData.named("🦊 räv"));
            initiatives.create(InitiativeData.named("مرحبا")
                    .draft()
                    .status(InitiativeStatus.PAUSED)
                    .data());
            return initiatives.create(InitiativeData.named("Tåget")
                    .draft()
                    .nextReviewOn(LocalDate.of(2026, 11, 22))
                    .data());
        });
    }

    private static void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("initiativ", QueryParameters.simple(parameters));
    }

    private void dialog() {
        test(
                        MenuBarTester.class,
                        find(MenuBar.class)
                                .withCondition(bar -> Texts.of("shared.list.tools")
                                        .equals(bar.getElement().getAttribute("aria-label")))
                                .single())
                .clickItem(Texts.of("shared.export"));
    }

    private byte[] download(String link) {
        if (!find(Dialog.class).exists()) {
            dialog();
        }
        var file = new ByteArrayOutputStream();
        test(find(Anchor.class).withText(link).single()).download(file);
        return file.toByteArray();
    }
}

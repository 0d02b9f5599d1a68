package se.samsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.OwnersHand;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.shared.Csv;

class VerifyLauncherTest extends DatabaseTest {

    @Autowired
    private AuditService log;

    @Autowired
    private AreaService areas;

    @Autowired
    private OwnersHand owner;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_whole_log_is_told_with_what_is_to_be_noted_and_holds_against_it() {
        create("Alby", "Norsborg");

        assertThat(verify(null)).isTrue();
        var note = told().lines()
                .filter(line -> line.contains("anteckna"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*anteckna ", "");

        assertThat(note).matches("2:[0-9a-f]{64}");
        create("Hallunda");
        assertThat(verify(note)).isTrue();
        assertThat(told()).contains("posten 2 finns oförändrad");
    }

    @Test
    void the_first_broken_entry_is_named() {
        create("Alby", "Norsborg", "Hallunda");
        owner.execute("update audit_entry set about = 'annat' where number = 2");

        assertThat(verify(null)).isFalse();
        assertThat(told()).contains("0127: BRUTEN vid post 2", "0127: 1 poster hänger ihop");
    }

    @Test
    void content_that_is_not_there_though_nobody_disposed_of_it_makes_the_log_no_whole_one() {
        create("Alby", "Norsborg");
        owner.execute("delete from audit_version where number = 1");

        assertThat(verify(null)).isFalse();
        assertThat(told())
                .contains("0127: innehållet i post 1 saknas utan att ha gallrats enligt beslut", "2 poster hänger ihop")
                .doesNotContain("anteckna", "innehåll gallrat");
    }

    @Test
    void an_end_that_was_cut_off_or_written_anew_is_found_by_what_was_noted() {
        create("Alby", "Norsborg");
        var noted = "2:" + as(People.director(), () -> log.hash(2)).orElseThrow();
        owner.execute("delete from audit_entry where number = 2; delete from audit_version where number = 2");
        assertThat(verify(null)).isTrue();

        assertThat(verify(noted)).isFalse();
        create("En annan");
        assertThat(verify(noted)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loggen",
                "--snabbt",
                "--municipality=127",
                "--municipality=0127,--noted=x",
                "--noted=1:0000000000000000000000000000000000000000000000000000000000000000"
            })
    void a_wrong_use_is_told_and_starts_nothing(String arguments) {
        var err = new ByteArrayOutputStream();

        var status = VerifyLauncher.run(
                List.of(arguments.split(",")), Object.class, new PrintStream(out), new PrintStream(err));

        assertThat(status).isEqualTo(VerifyLauncher.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Användning");
    }

    @Test
    void a_table_opens_in_a_spreadsheet_and_holds_no_formula() {
        var table = new ByteArrayOutputStream();
        create("Alby");
        var words = new AuditCsv.Words(
                List.of("=1+1", "a\"b;c"), role -> role, Enum::name, kind -> kind, AuditEntry::about);

        as(People.dataProtectionOfficer(), () -> log.export(AuditFilter.ALL, words, table));

        var text = table.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"'=1+1\";\"a\"\"b;c\"\r\n");
        assertThat(text.lines().skip(1))
                .as("the latest first, and that it was taken out")
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("\"2\";")
                                .contains("\"Ingrid Ombud\";\"DATA_PROTECTION_OFFICER\"", "EXPORTED"),
                        line -> assertThat(line).startsWith("\"1\";").contains("\"CREATED\";\"AREA\";\"1\""));
        assertThat(Csv.cell(" +46")).isEqualTo("\"' +46\"");
        assertThat(Csv.cell("\t=1")).isEqualTo("\"'\t=1\"");
        assertThat(Csv.cell("@x")).isEqualTo("\"'@x\"");
        assertThat(Csv.cell("-1")).isEqualTo("\"'-1\"");
    }

    private void create(String... names) {
        for (var name : names) {
            as(
                    People.coordinator(),
                    () -> areas.create(new AreaData(name, AreaKind.PLACE, List.of(), null, null, null)));
        }
    }

    private boolean verify(String noted) {
        return new VerifyLauncher(log, new PrintStream(out)).verify(People.BOTKYRKA, noted);
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }
}

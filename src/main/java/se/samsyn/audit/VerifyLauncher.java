package se.samsyn.audit;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.database.DatabaseProperties;
import se.samsyn.shared.CommandContext;

/**
 * {@code verify-log [--municipality=0127] [--noted=NUMBER:HASH]}: whether the log of each municipality is whole. Says how
 * many entries there are and the hash of the last, which somebody notes elsewhere: what has been cut off at the end leaves
 * a whole chain, and is found by comparing. Content that was disposed of by a recorded decision is counted; content that is
 * merely not there makes the log as little whole as content that was changed.
 */
public final class VerifyLauncher {

    public static final String COMMAND = "verify-log";

    static final int WHOLE = 0;
    static final int BROKEN = 1;
    static final int USAGE = 2;
    static final int NOT_READ = 3;

    private static final String MUNICIPALITY = "--municipality=";
    private static final String NOTED = "--noted=";
    private static final Pattern NOTE = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{64})");

    private final AuditService log;
    private final PrintStream out;

    VerifyLauncher(AuditService log, PrintStream out) {
        this.log = log;
        this.out = out;
    }

    /**
     * @param args what follows the command; options of Spring's, {@code --name=value}, are handed on
     * @param application the class to start
     * @return the exit code
     */
    public static int run(List<String> args, Class<?> application, PrintStream out, PrintStream err) {
        var municipality = value(args, MUNICIPALITY);
        var noted = value(args, NOTED);
        if (args.stream().anyMatch(arg -> !arg.startsWith("--") || !arg.contains("="))
                || municipality != null && !municipality.matches("[0-9]{4}")
                || noted != null
                        && (municipality == null || !NOTE.matcher(noted).matches())) {
            err.println("""
                    Användning: verify-log [--municipality=0127 [--noted=NUMMER:HASH]]
                    Kontrollerar varje kommuns logg. --noted jämför med en post som har antecknats utanför systemet.
                    Slutkod: 0 hel, 1 bruten eller med innehåll som ändrats eller saknas utan beslut om gallring, 2 fel användning, 3 loggen gick inte att läsa.""");
            return USAGE;
        }
        var settings = args.stream()
                .filter(arg -> !arg.startsWith(MUNICIPALITY) && !arg.startsWith(NOTED))
                .toArray(String[]::new);
        try (var context = CommandContext.start(application, settings)) {
            var codes = municipality != null
                    ? List.of(municipality)
                    : context.getBean(DatabaseProperties.class).municipalities();
            var command = new VerifyLauncher(context.getBean(AuditService.class), out);
            var whole = true;
            for (var code : codes) {
                whole &= command.verify(code, noted);
            }
            return whole ? WHOLE : BROKEN;
        } catch (DataAccessException | TransactionException e) {
            err.println("Loggen går inte att läsa. Starta Samsyn en gång, så läggs den upp, och försök igen.");
            return NOT_READ;
        } catch (RuntimeException e) {
            // a failed start has been reported in one sentence already
            return NOT_READ;
        }
    }

    /** @return whether it is whole, and holds what was noted */
    boolean verify(String municipality, @Nullable String noted) {
        return CurrentCaller.call(
                new Caller(municipality, 0, "Samsyn", Set.of(Role.DATA_PROTECTION_OFFICER), null), () -> {
                    var report = log.verify();
                    tell(municipality, report);
                    return report.isWhole() & (noted == null || holds(municipality, noted));
                });
    }

    private void tell(String municipality, ChainReport report) {
        if (report.broken() != null) {
            out.println(municipality + ": BRUTEN vid post " + report.broken());
        }
        report.altered().forEach(number -> out.println(municipality + ": innehållet i post " + number + " är ändrat"));
        report.lost()
                .forEach(number -> out.println(
                        municipality + ": innehållet i post " + number + " saknas utan att ha gallrats enligt beslut"));
        out.println(municipality + ": " + report.count() + " poster hänger ihop, sista hash " + report.lastHash()
                + (report.disposed() == 0 ? "" : ", innehåll gallrat enligt beslut: " + report.disposed()));
        if (report.isWhole() && report.count() > 0) {
            out.println(municipality + ": anteckna " + report.count() + ":" + report.lastHash());
        }
    }

    private boolean holds(String municipality, String noted) {
        var note = NOTE.matcher(noted);
        if (!note.matches()) {
            return false;
        }
        var number = Long.parseLong(note.group(1));
        var holds = log.hash(number).filter(note.group(2)::equals).isPresent();
        out.println(municipality + ": den antecknade posten " + number
                + (holds ? " finns oförändrad" : " saknas eller är en annan: slutet av loggen har ändrats"));
        return holds;
    }

    private static @Nullable String value(List<String> args, String option) {
        return args.stream()
                .filter(arg -> arg.startsWith(option))
                .map(arg -> arg.substring(option.length()))
                .findFirst()
                .orElse(null);
    }
}

package se.samsyn.news;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.shared.CommandContext;
import se.samsyn.suggest.Known;
import se.samsyn.suggest.SuggestCommand;

/**
 * {@code suggest [--empty] [--municipality=0127] FILE…}: the same suggestions without a browser. With {@code --empty}
 * nothing is started at all; otherwise the registry is read as the program itself, with the configuration that the
 * program has. Standard output carries the JSON lines and nothing else.
 */
public final class SuggestLauncher {

    public static final String COMMAND = "suggest";

    /** The registry could not be read; why stands on standard error. */
    static final int NO_REGISTRY = 3;

    private static final String MUNICIPALITY = "--municipality=";

    private SuggestLauncher() {}

    /**
     * @param args what follows the command; options of Spring's, {@code --name=value}, are handed on
     * @param application the class to start where the registry is asked
     * @return the exit code
     */
    public static int run(List<String> args, Class<?> application, PrintStream out, PrintStream err) {
        Predicate<String> forSpring = arg -> arg.startsWith("--") && arg.contains("=");
        var own = args.stream().filter(forSpring.negate()).toList();
        var settings = args.stream()
                .filter(forSpring)
                .filter(arg -> !arg.startsWith(MUNICIPALITY))
                .toArray(String[]::new);
        var municipality = args.stream()
                .filter(arg -> arg.startsWith(MUNICIPALITY))
                .map(arg -> arg.substring(MUNICIPALITY.length()))
                .findFirst()
                .orElse(null);
        try {
            return new SuggestCommand().run(own, () -> known(application, settings, municipality), out, err);
        } catch (DataAccessException | TransactionException e) {
            err.println("Registret går inte att läsa. Starta Samsyn en gång, så läggs det upp, och försök igen.");
            return NO_REGISTRY;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return NO_REGISTRY;
        } catch (RuntimeException e) {
            // a failed start has been reported in one sentence already
            return NO_REGISTRY;
        }
    }

    private static Known known(Class<?> application, String[] settings, @Nullable String municipality) {
        try (var context = CommandContext.start(application, settings)) {
            var code = municipality != null
                    ? municipality
                    : context.getEnvironment()
                            .getRequiredProperty("samsyn.municipalities")
                            .split(",")[0]
                            .strip();
            if (!code.matches("[0-9]{4}")) {
                throw new IllegalArgumentException("Kommunen anges med fyra siffror, till exempel 0127: " + code);
            }
            var itself = new Caller(code, 0, "Samsyn", Set.of(Role.COORDINATOR), null);
            return CurrentCaller.call(
                    itself, () -> context.getBean(KnownRecords.class).read());
        }
    }
}

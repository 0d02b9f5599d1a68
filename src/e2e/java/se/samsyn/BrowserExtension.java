package se.samsyn;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the machine's own browser, once for all tests of a class. Nothing is downloaded: a browser is either on the
 * {@code PATH} (Chromium or Chrome), or named by {@code SAMSYN_BROWSER}.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    /** One a process: several run side by side. */
    private static final Path DATA =
            Path.of(System.getProperty("test.data", "target/e2e-data")).toAbsolutePath();

    /** Once a process and not once a run of JUnit, which is one class long where several processes share the classes. */
    private static boolean emptied;

    private static boolean said;

    /** Keeps the browser to the program under test: no calls home, no updates, nothing but plain HTTP. */
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Called before Spring starts the program, so that a machine without a browser does not start it in vain. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            if (!emptied) {
                emptyDataFolder();
                emptied = true;
            }
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        var test = context.getRequiredTestClass().getSimpleName();
        if (System.getenv("CI") != null) {
            throw new IllegalStateException(test + " needs a browser, and CI must not leave it out: " + advice());
        }
        if (!said) {
            System.err.println(
                    "Browser tests (" + test + " and the other *IT) were not run: no browser was found. " + advice());
            said = true;
        }
        return ConditionEvaluationResult.disabled("no browser was found; " + advice());
    }

    private static String advice() {
        return "Install one (apt-get install chromium), or name it in SAMSYN_BROWSER.";
    }

    private static void emptyDataFolder() {
        try {
            if (Files.isDirectory(DATA)) {
                FileSystemUtils.deleteRecursively(DATA.resolve("database"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("samsyn.e2e.data", DATA.toString());
    }

    static Optional<Path> executable() {
        var named = System.getenv("SAMSYN_BROWSER");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome", "chrome.exe")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("browser", key -> new Running(), Running.class)
                .browser;
    }

    /** Closed by JUnit when the last test has run. */
    private static final class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

        {
            // a machine that builds and tests at once is slow to answer
            PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        }

        private final Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(ARGUMENTS));

        @Override
        public void close() {
            playwright.close();
        }
    }
}

package se.samsyn;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test in a real browser against the real program: a port of its own, and the demonstration municipality on an
 * embedded PostgreSQL under {@code target} that each process begins with an empty folder. Where no browser can be found the
 * test is skipped, and a line says so; where {@code CI} is set it fails.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"samsyn.data=${samsyn.e2e.data}", "samsyn.municipalities=0127", "samsyn.demonstration=true"})
@ExtendWith(BrowserExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class BrowserTest {

    /** A desk's screen, and a telephone's: every view is made for both. */
    public static final int WIDE = 1440;

    public static final int NARROW = 390;

    @LocalServerPort
    private int port;

    private Browser browser;

    private BrowserContext context;

    @BeforeEach
    void openBrowser(Browser shared) {
        browser = shared;
        context = newContext(WIDE, 900);
    }

    @AfterEach
    void closeContexts() {
        browser.contexts().forEach(BrowserContext::close);
    }

    /** Somebody else's browser: signed in to nothing, Swedish; closed after the test. */
    protected final BrowserContext newContext(int width, int height) {
        var created = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port + "/")
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setViewportSize(width, height)
                .setIsMobile(width < 600)
                .setHasTouch(width < 600));
        created.setDefaultTimeout(30_000);
        return created;
    }

    /** Where the program listens, for what no browser would send. */
    protected final int port() {
        return port;
    }

    /** A page of the test's own browser. */
    protected final Page newPage() {
        return context.newPage();
    }

    /** Opens a page on the path, relative to the program's address. */
    protected final Page open(String path) {
        var page = newPage();
        page.navigate(path);
        return page;
    }
}

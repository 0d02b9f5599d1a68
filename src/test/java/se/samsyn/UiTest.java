package se.samsyn;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import se.samsyn.access.Caller;
import se.samsyn.access.SignedIn;
import se.samsyn.shared.ui.Texts;

/**
 * A test through the user interface without a browser, against the same application and database as
 * {@link DatabaseTest}. Texts are Swedish; components are found by their labels.
 */
@SpringBootTest
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class UiTest extends SpringBrowserlessTest {

    @Autowired
    private EmptyRegistries emptyRegistries;

    /** Who is signed in is kept in one place a process, but each program that tests start makes a place of its own. */
    @Autowired
    void useThisProgramsPlace(SecurityContextHolderStrategy strategy) {
        SecurityContextHolder.setContextHolderStrategy(strategy);
    }

    @BeforeEach
    void speakSwedish() {
        VaadinSession.getCurrent().setLocale(Texts.SWEDISH);
        UI.getCurrent().setLocale(Texts.SWEDISH);
    }

    @AfterEach
    void emptyTheRegistries() {
        SecurityContextHolder.clearContext();
        emptyRegistries.run();
    }

    /** Whoever the pages are opened as from now on. */
    protected static void signIn(Caller caller) {
        var principal = new SignedIn(caller.name(), "", caller);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        JustSignedIn.say();
    }

    protected static <T> T as(Caller caller, Supplier<T> work) {
        return JustSignedIn.as(caller, work);
    }

    /** For what comes from another thread: lets the browser ask until it is so. */
    protected static void await(BooleanSupplier condition) {
        var deadline = Instant.now().plusSeconds(10);
        while (Instant.now().isBefore(deadline)) {
            roundTrip();
            if (condition.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("Not within ten seconds");
    }
}

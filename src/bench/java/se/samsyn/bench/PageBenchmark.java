package se.samsyn.bench;

import com.vaadin.browserless.BrowserlessTestSpringLookupInitializer;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.internal.Routes;
import com.vaadin.browserless.mocks.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import se.samsyn.Samsyn;
import se.samsyn.access.Caller;
import se.samsyn.access.Role;
import se.samsyn.access.SignedIn;
import se.samsyn.shared.ui.Texts;

/**
 * How long the server takes to open the page of an initiative in {@link RegistryFiller}'s registry, from the address to the
 * finished components, by a director and by a partner: one after another, so that none has been read before. One of them has
 * 200 goals and 5,000 activities. Limit: 80 ms.
 */
public final class PageBenchmark {

    private static final int PAGES = 60;
    private static final int WARMING = 30;

    private PageBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        try (var application = new SpringApplicationBuilder(Samsyn.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--samsyn.data=target/bench-pages",
                        "--samsyn.municipalities=0127",
                        "--samsyn.demonstration=false")) {
            try (var connection = PictureBenchmark.owner(application);
                    var statement = connection.createStatement()) {
                RegistryFiller.fill(connection);
                statement.execute("""
                        insert into goal (initiative_id, position, name, result_type, due_on, visible_to)
                          select n.id, 10 + k, 'Mål ' || k, 'OUTCOME', date '2027-06-30', n.visible_to
                          from initiative n, generate_series(1, 200) k where n.id = 1;
                        insert into activity (initiative_id, agency_id, kind, held_on, name, recorded_by, label, visible_to)
                          select n.id, 1 + k % 400, 'MEETING', date '2026-11-22' - k % 900, 'Möte ' || k, 'x', n.label, n.visible_to
                          from initiative n, generate_series(1, 5000) k where n.id = 1""");
                statement.execute("vacuum analyze");
            }
            SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
            BrowserlessTestSpringLookupInitializer.setApplicationContext(application);
            var routes = new Routes().autoDiscoverViews("se.samsyn");
            MockVaadin.setup(
                    UI::new,
                    new MockSpringServlet(routes, application, UI::new),
                    Set.of(BrowserlessTestSpringLookupInitializer.class));
            VaadinSession.getCurrent().setLocale(Texts.SWEDISH);
            Times.heading();
            measure("director", new Caller("0127", 1, "Benchmark", Set.of(Role.DIRECTOR), null));
            measure("partner", new Caller("0127", 2, "Benchmark", Set.of(Role.MEMBER), 1L));
            MockVaadin.tearDown();
        }
    }

    private static void measure(String who, Caller caller) {
        var principal = new SignedIn(caller.name(), "", caller);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        // every tenth from the second is for all who are signed in
        IntStream.range(0, WARMING).forEach(n -> open(1002 + 20 * n));
        Times.print(
                who + ", initiatives",
                IntStream.range(0, PAGES).mapToObj(n -> open(2 + 10 * n)).toList());
        Times.print(
                who + ", one with 5,000 activities",
                IntStream.range(0, PAGES / 3).mapToObj(_ -> open(1)).toList());
    }

    /** @return milliseconds */
    private static double open(int initiative) {
        var start = System.nanoTime();
        UI.getCurrent().navigate("initiativ/" + initiative);
        MockVaadin.clientRoundtrip();
        var time = (System.nanoTime() - start) / 1e6;
        if (UI.getCurrent().getChildren().noneMatch(PageBenchmark::isInitiative)) {
            throw new IllegalStateException("Another page than that of initiative " + initiative);
        }
        return time;
    }

    private static boolean isInitiative(Component page) {
        return page.getClass().getSimpleName().equals("InitiativeView")
                || page.getChildren().anyMatch(PageBenchmark::isInitiative);
    }
}

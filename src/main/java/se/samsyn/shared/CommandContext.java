package se.samsyn.shared;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts as much of the program as a command needs: no web server, no pages, no migrations, no first administrator. */
public final class CommandContext {

    /** Vaadin's own configuration wants a web server even where nobody asks for its beans. */
    private static final String WITHOUT_PAGES = "spring.autoconfigure.exclude="
            + "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
            + "com.vaadin.flow.spring.VaadinScopesConfig";

    private CommandContext() {}

    /** @param settings options of Spring's, {@code --name=value} */
    public static ConfigurableApplicationContext start(Class<?> application, String... settings) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("logging.threshold.console=off", "spring.main.banner-mode=off", WITHOUT_PAGES)
                .run(settings);
    }
}

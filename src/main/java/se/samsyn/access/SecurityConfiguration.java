package se.samsyn.access;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.conf.RenderQuotedNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.transaction.PlatformTransactionManager;
import se.samsyn.database.DatabaseProperties;
import se.samsyn.shared.SwedishTime;

/** Sign-in, and the transaction manager that tells the database who calls. */
@Configuration
class SecurityConfiguration {

    /** OWASP's recommendation: 19 MiB, two passes, one thread; about a tenth of a second. */
    private static final int ARGON2_MEMORY_KIB = 19_456;

    private static final int ARGON2_PASSES = 2;

    /** As much work as any other, and made of nothing: salt and hash are all zeroes. */
    private static final String NOBODYS_PASSWORD = "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
            .formatted(ARGON2_MEMORY_KIB, ARGON2_PASSES, "A".repeat(22), "A".repeat(43));

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            Identities identities,
            Factors factors,
            Passkeys passkeys,
            Attempts attempts,
            HalfSignIns halfSignIns,
            OpenSessions sessions,
            SessionWatch watch,
            ProviderService providers,
            AccessProperties properties,
            DatabaseProperties database,
            ApplicationEventPublisher events,
            ObjectProvider<ClientRegistrationRepository> clients) {
        var refused = new SignInFailure(identities, events);
        var success = new SignInSuccess(sessions, watch, events);
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, success);
        // PasswordSignIn is found, being the only one of its kind: given here too, it would be asked twice
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/fonts/**", "/samsyn.css", "/icons/**", "/aura/**", "/_static/**", "/webjars/**")
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll());
        http.exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/logga-in?avslutad"),
                request -> request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                // what is no page of Samsyn's is told by a page of Samsyn's: that there is none
                vaadin -> vaadin.loginView("logga-in").anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(new UnansweredSignIn(refused)));
        if (clients.getIfAvailable() != null) {
            http.oauth2Login(provider -> provider.loginPage("/logga-in")
                    .authorizationEndpoint(
                            endpoint -> endpoint.authorizationRequestResolver(new AskProvider(clients.getObject())))
                    .successHandler(new OidcSignIn(identities, providers, properties.oidc(), database, success))
                    .failureHandler(refused));
        }
        var secondStep = new SecondStepFilter(identities, factors, passkeys, attempts, halfSignIns);
        secondStep.setAuthenticationSuccessHandler(success);
        secondStep.setAuthenticationFailureHandler(refused);
        http.addFilterBefore(new SignInFormGuard(), UsernamePasswordAuthenticationFilter.class);
        http.addFilterAfter(secondStep, UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }

    /** New passwords by Argon2id; older hashes are still understood, and replaced when their owner signs in. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2PasswordEncoder(16, 32, 1, ARGON2_MEMORY_KIB, ARGON2_PASSES);
        return new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2", argon2,
                        "bcrypt", new BCryptPasswordEncoder(),
                        "noop", new DemonstrationPassword(),
                        "noop-never", new NoPassword(argon2, NOBODYS_PASSWORD)));
    }

    /** The address that somebody was on the way to is theirs again after signing in, with nothing added to it. */
    @Autowired
    @SuppressWarnings("NullAway") // null is how it is told to add nothing, which its annotations do not know
    void keepAddresses(VaadinDefaultRequestCache requests) {
        var wanted = new HttpSessionRequestCache();
        wanted.setMatchingRequestParameterName(null);
        requests.setDelegateRequestCache(wanted);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new CallerTransactionManager(dataSource);
    }

    /** Days are Swedish days, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(SwedishTime.ZONE);
    }

    @Bean
    DefaultConfigurationCustomizer jooqSettings() {
        return configuration -> configuration
                .settings()
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteWithOptimisticLocking(true);
    }
}

package se.samsyn.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.jooq.conf.RenderQuotedNames;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.transaction.PlatformTransactionManager;

/** Sign-in, and the transaction manager that tells the database who calls. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/fonts/**", "/samsyn.css", "/icons/**", "/aura/**", "/_static/**", "/webjars/**")
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                // what is no page of Samsyn's is told by a page of Samsyn's: that there is none
                vaadin -> vaadin.loginView("logga-in").anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(
                new UnansweredSignIn(new SimpleUrlAuthenticationFailureHandler("/logga-in?error"))));
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new CallerTransactionManager(dataSource);
    }

    /** Days are Swedish days, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
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

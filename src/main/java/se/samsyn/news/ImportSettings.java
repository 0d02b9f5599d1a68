package se.samsyn.news;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles are fetched.
 *
 * @param allowPrivateAddresses whether addresses inside one's own network may be fetched too; a municipality whose
 *     intranet carries news may want that, everybody else must not
 * @param timeLimit for everything together, from looking the name up to the last character
 * @param maxBytes of an answer, counted after decompression
 */
@ConfigurationProperties("samsyn.import")
public record ImportSettings(
        @DefaultValue("false") boolean allowPrivateAddresses,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("3000000") int maxBytes) {}

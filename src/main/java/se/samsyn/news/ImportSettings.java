package se.samsyn.news;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.samsyn.suggest.ArticleReader;

/**
 * How articles are fetched.
 *
 * @param allowPrivateAddresses whether addresses inside one's own network may be fetched too; a municipality whose
 *     intranet carries news may want that, everybody else must not
 * @param timeLimit for everything together, from looking the name up to the last character
 * @param maxBytes of a file, and of an answer after decompression; no more than the rules read
 */
@ConfigurationProperties("samsyn.import")
public record ImportSettings(
        @DefaultValue("false") boolean allowPrivateAddresses,
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("" + ArticleReader.MAX_BYTES) int maxBytes) {}

/**
 * Reads a news article and suggests what of it belongs in the registry: initiatives, agencies, areas, persons in their
 * public roles, the visit, goals and statements, each with the very words it rests on.
 *
 * <p>Rules and dictionaries only, so that every suggestion can be explained to the person who accepts it, the text never
 * leaves the municipality, and a missing word is added by editing a text file under {@code resources/suggest}. A
 * suggestion that is wrong costs more trust than one that is missing: what is not supported by the text is left out.
 *
 * <p>How good the suggestions are on articles that nobody had seen stands in {@code
 * src/test/resources/suggest/articles/README.md}: the agencies, persons and statements can be relied on, initiatives and
 * areas with unusual names and the goals that hang on them are the ones to look for oneself.
 *
 * <p>The module knows neither the database nor the screen: the caller hands over an {@link se.samsyn.suggest.Article}
 * and a snapshot of what is {@link se.samsyn.suggest.Known}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.samsyn.suggest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

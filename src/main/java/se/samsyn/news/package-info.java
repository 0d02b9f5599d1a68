/**
 * What is written about the work: articles, by address and a short excerpt, and their links to the registers with the
 * words each rests on. An article is imported as suggestions that a person accepts, in one transaction that can be
 * undone as a whole.
 */
@ApplicationModule(
        displayName = "News",
        allowedDependencies = {
            "suggest",
            "visit",
            "goal",
            "activity",
            "initiative",
            "agency",
            "area",
            "access",
            "access :: ui",
            "live",
            "shared",
            "shared :: ui",
            "jooq"
        })
@NullMarked
package se.samsyn.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

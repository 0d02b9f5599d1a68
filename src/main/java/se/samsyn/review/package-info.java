/**
 * What needs whoever keeps the registers, and what was decided when an initiative was looked at: whether it goes on, why,
 * what is to be done by when. What needs somebody is told by the modules themselves ({@link se.samsyn.shared.NeedSource}).
 */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "initiative",
            "initiative :: ui",
            "activity",
            "visit",
            "agency",
            "live",
            "live :: ui",
            "access",
            "access :: ui",
            "shared",
            "shared :: ui",
            "jooq"
        })
@NullMarked
package se.samsyn.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

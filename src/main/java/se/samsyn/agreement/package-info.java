/**
 * What the Act asks for in working together: agreements (9 §), the citizens' pledges that are their public part, and the
 * strategic council (10 §). All of it is for those who are signed in; which initiatives rest on an agreement, or are what a
 * decision is about, is for those who see the initiative.
 */
@ApplicationModule(
        displayName = "Agreements",
        allowedDependencies = {
            "initiative",
            "agency",
            "area",
            "live",
            "live :: ui",
            "access",
            "shared",
            "shared :: ui",
            "jooq"
        })
@NullMarked
package se.samsyn.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What agencies did for an initiative: logged by each for itself, with organisations and head-counts, never names. */
@ApplicationModule(
        displayName = "Activity",
        allowedDependencies = {
            "initiative",
            "agency",
            "area",
            "live",
            "live :: ui",
            "access",
            "access :: ui",
            "shared",
            "shared :: ui",
            "jooq"
        })
@NullMarked
package se.samsyn.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What initiatives are to lead to: goals, how each is going according to whoever followed it up, and the figures that
 * show it. A goal that nobody has followed up is grey, never green.
 */
@ApplicationModule(
        displayName = "Goal",
        allowedDependencies = {
            "initiative",
            "area",
            "live",
            "live :: ui",
            "access",
            "access :: ui",
            "shared",
            "shared :: ui",
            "shared :: chart",
            "jooq"
        })
@NullMarked
package se.samsyn.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

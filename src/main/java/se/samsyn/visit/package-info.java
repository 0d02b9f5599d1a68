/** Official visits: who came and in what role that day, what was shown, what was said, and what was promised. */
@ApplicationModule(
        displayName = "Visit",
        allowedDependencies = {
            "initiative",
            "agency",
            "area",
            "access",
            "access :: ui",
            "shared",
            "shared :: ui",
            "jooq"
        })
@NullMarked
package se.samsyn.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

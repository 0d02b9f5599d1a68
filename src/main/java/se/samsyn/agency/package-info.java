/** The agencies that take part, their parts and other names, and the officials who act for them in dated public roles. */
@ApplicationModule(
        displayName = "Agencies",
        allowedDependencies = {"access", "shared", "shared :: ui", "jooq"})
@NullMarked
package se.samsyn.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

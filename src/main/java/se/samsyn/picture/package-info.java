/**
 * The situational picture: what the registry says about a period, read straight from the tables of all modules, frozen
 * as editions that never change, compared, and printed. Nobody depends on it.
 */
@ApplicationModule(
        displayName = "Picture",
        allowedDependencies = {"access", "live", "shared", "shared :: ui", "shared :: chart", "shared :: pdf", "jooq"})
@NullMarked
package se.samsyn.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The areas that initiatives, visits and activities lie in: the municipality, its districts, and places in them. */
@ApplicationModule(
        displayName = "Areas",
        allowedDependencies = {"access", "shared", "shared :: ui", "shared :: chart", "jooq"})
@NullMarked
package se.samsyn.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Tells open pages of a municipality that something they show has changed. */
@ApplicationModule(
        displayName = "Live",
        allowedDependencies = {"access", "shared"})
@NullMarked
package se.samsyn.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The frame around every page: menu, who is signed in, and the pages for what went wrong. Nobody depends on it. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"access", "shared", "shared :: ui"})
@NullMarked
package se.samsyn.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

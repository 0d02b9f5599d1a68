/** The page on which accounts are kept: it joins the identities of {@code access} with the names of agencies. */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"access", "access :: ui", "agency", "shared", "shared :: ui"})
@NullMarked
package se.samsyn.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

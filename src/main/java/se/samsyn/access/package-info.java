/**
 * Who is calling, for which municipality, and what that lets them do: sign-in, roles, and the one place where a
 * transaction is told whose it is.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shared", "shared :: ui", "database", "jooq"})
@NullMarked
package se.samsyn.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

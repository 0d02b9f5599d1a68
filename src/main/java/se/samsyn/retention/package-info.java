/**
 * How long what is recorded is kept, as the archive authority has decided it; what falls due; and disposal as a decision
 * of its own, with a protocol. The registers know nothing of it: they say what they keep ({@link se.samsyn.shared.Holdings}).
 */
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"access", "access :: ui", "shared", "shared :: ui", "jooq"})
@NullMarked
package se.samsyn.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What happened, in order: who saw, created, changed, removed, exported, shared or tried what. Other modules know nothing
 * of it: it listens to what they publish and asks them through {@link se.samsyn.shared.RecordVersions}.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"access", "access :: ui", "database", "shared", "shared :: ui", "jooq"})
@NullMarked
package se.samsyn.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** jOOQ's classes, generated at build time from the migrated schema; a leaf, open to the modules that own the tables. */
@ApplicationModule(
        displayName = "Generated tables",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package se.samsyn.jooq;

import org.springframework.modulith.ApplicationModule;

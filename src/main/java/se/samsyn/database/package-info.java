/**
 * Where the data lie: the PostgreSQL that comes along for a machine that has none, and the migrations of every
 * municipality's schema. Knows nothing of what the tables mean.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package se.samsyn.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

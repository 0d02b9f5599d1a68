/**
 * What belongs together across the registers: everything that happened to an initiative in order of time, and which agency
 * takes part in what. Read through two views, under the policies of the tables behind them ({@code 0290-relation.sql});
 * nobody depends on it.
 */
@ApplicationModule(
        displayName = "Relation",
        allowedDependencies = {
            "access",
            "activity",
            "agency",
            "area",
            "goal",
            "initiative",
            "live :: ui",
            "review",
            "shared",
            "shared :: chart",
            "shared :: ui",
            "visit",
            "jooq"
        })
@NullMarked
package se.samsyn.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

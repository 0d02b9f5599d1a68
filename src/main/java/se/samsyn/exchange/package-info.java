/**
 * Tables that people already keep, read into the registers: what a file holds is compared with what is there, shown with
 * every problem at its cell, and written as a whole or not at all, through the services that every form uses.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "initiative",
            "agency",
            "area",
            "goal",
            "access",
            "access :: ui",
            "shared",
            "shared :: ui",
            "shared :: table",
            "jooq"
        })
@NullMarked
package se.samsyn.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

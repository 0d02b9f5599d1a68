/**
 * One box over everything that whoever searches may see. The tables are read through one view, under their own policies
 * ({@code 0250-search.sql}, as {@code 0274-agreement-search.sql} has it now); nobody depends on it.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"access", "shared", "shared :: ui", "jooq"})
@NullMarked
package se.samsyn.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The problems that initiatives answer to: what each is, where, whom it affects and who says so. Initiatives do not know
 * of them; that an initiative answers to a problem is kept here and is for those who see the initiative.
 */
@ApplicationModule(
        displayName = "Problem",
        allowedDependencies = {"initiative", "area", "live", "live :: ui", "access", "shared", "shared :: ui", "jooq"})
@NullMarked
package se.samsyn.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

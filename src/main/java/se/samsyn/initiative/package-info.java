/**
 * The initiatives of a municipality: what each is for, which agencies take part in which role, where and since when.
 * Goals, activities, visits and news refer to them and know of them; they know of none.
 */
@ApplicationModule(
        displayName = "Initiative",
        allowedDependencies = {
            "agency",
            "area",
            "database",
            "live",
            "live :: ui",
            "access",
            "access :: ui",
            "shared",
            "shared :: ui",
            "shared :: pdf",
            "jooq"
        })
@NullMarked
package se.samsyn.initiative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Looks through what people write for personal data before it is stored: rules that each municipality can extend, the
 * one place through which all services' writing goes, and the decisions to keep something, without what was kept.
 */
@ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {"access", "shared", "shared :: ui", "jooq"})
@NullMarked
package se.samsyn.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Asking to see one record that is withheld: the question, the answer, and what follows from it in the row. */
@ApplicationModule(
        displayName = "Access requests",
        allowedDependencies = {"access", "initiative", "shared", "shared :: ui", "jooq"})
@NullMarked
package se.samsyn.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

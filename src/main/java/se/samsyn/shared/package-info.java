/** What every module speaks in: kinds of records, references to them, and the outcomes that services signal. */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package se.samsyn.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

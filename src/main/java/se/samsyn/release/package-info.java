/**
 * What is released to those who ask for public documents: which records, which of their words are withheld by which rule,
 * and one document in which those are not. Reads all records through {@link se.samsyn.shared.RecordVersions}.
 */
@ApplicationModule(
        displayName = "Release",
        allowedDependencies = {
            "initiative",
            "activity",
            "goal",
            "visit",
            "news",
            "access",
            "access :: ui",
            "shared",
            "shared :: ui",
            "shared :: pdf",
            "jooq"
        })
@NullMarked
package se.samsyn.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

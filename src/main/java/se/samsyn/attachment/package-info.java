/**
 * Files that belong to records: what they are is told by what is in them, and they are kept in the database, under the
 * same row security as the record.
 */
@ApplicationModule(
        displayName = "Attachment",
        allowedDependencies = {
            "news",
            "visit",
            "goal",
            "activity",
            "initiative",
            "agency",
            "live",
            "live :: ui",
            "access",
            "access :: ui",
            "shared",
            "shared :: ui",
            "jooq"
        })
@NullMarked
package se.samsyn.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

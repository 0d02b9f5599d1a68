/**
 * What agencies are asked, and what they answer: questions about a record from whoever reviews, an activity sent back to the
 * agency that logged it, and whether what stands in a record still holds.
 *
 * <p>A question is part of its record. Whoever sees the record sees what was asked about it and what was answered, and nobody
 * else: the answer is knowledge about the record, so the record's label has to hold for it, and an answer for the asker's eyes
 * alone would be a second registry beside the first. An agency that had left the initiative before sees none of it. So only an
 * agency that sees the record can be asked.
 *
 * <p>An activity that is sent back counts all the same, in lists and in the situational picture, and is marked: it was done,
 * its agency answers for it, and what one reader finds missing in its description makes no figure untrue. A figure that one
 * reviewer could change by asking something would not be the agencies' own, nor the same in two editions of the same period.
 */
@ApplicationModule(
        displayName = "Question",
        allowedDependencies = {
            "initiative",
            "goal",
            "activity",
            "agency",
            "access",
            "access :: ui",
            "shared",
            "shared :: ui",
            "jooq"
        })
@NullMarked
package se.samsyn.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

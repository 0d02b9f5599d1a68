package se.samsyn.picture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the sections' statements are asked for.
 *
 * @param today what "late" is measured by, and nothing else
 */
record Scope(PictureQuery query, LocalDate today) {

    LocalDate from() {
        return query.from();
    }

    LocalDate to() {
        return query.to();
    }

    @Nullable
    Long area() {
        return query.area();
    }
}

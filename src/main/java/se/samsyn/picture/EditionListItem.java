package se.samsyn.picture;

import java.time.Instant;
import java.time.LocalDate;

/** An edition without its content. */
public record EditionListItem(
        EditionId id,
        long pictureId,
        String picture,
        PictureKind kind,
        int number,
        LocalDate from,
        LocalDate to,
        String note,
        String frozenBy,
        Instant frozenAt) {}

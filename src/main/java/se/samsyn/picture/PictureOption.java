package se.samsyn.picture;

import se.samsyn.shared.NotFreeText;

/** A picture that editions are frozen of; {@code editions} counts those it has. */
@NotFreeText("read from the registry")
public record PictureOption(long id, String name, PictureKind kind, int editions) {}

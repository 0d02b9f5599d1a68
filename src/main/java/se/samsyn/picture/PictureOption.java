package se.samsyn.picture;

/** A picture that editions are frozen of; {@code editions} counts those it has. */
public record PictureOption(long id, String name, PictureKind kind, int editions) {}

package se.samsyn.picture;

/** A picture as it was frozen. It never changes, whatever the registry does. */
public record Edition(EditionListItem head, PictureContent content) {}

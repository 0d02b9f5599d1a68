package se.samsyn.picture;

/** How often and for what a picture is frozen; the strategic one is what the Act (2023:196) asks for. */
public enum PictureKind {
    STRATEGIC,
    YEARLY,
    TERTIAL,
    WEEKLY,
    THEMATIC
}

package se.samsyn.picture;

/** What the registry holds before and after a picture's period, so that an empty period is not taken for an empty registry. */
public record Outside(
        int activitiesEarlier,
        int activitiesLater,
        int visitsEarlier,
        int visitsLater,
        int articlesEarlier,
        int articlesLater) {

    static final Outside NONE = new Outside(0, 0, 0, 0, 0, 0);

    boolean anything() {
        return !equals(NONE);
    }
}

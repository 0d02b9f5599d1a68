package se.samsyn.exchange;

/** Told how far something has come; called often, from the thread that does it. */
@FunctionalInterface
public interface Progress {

    Progress NOBODY = (_, _) -> {};

    /** @param done of {@code all}; both the same while what is left cannot be counted */
    void at(int done, int all);
}

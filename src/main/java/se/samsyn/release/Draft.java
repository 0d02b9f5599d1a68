package se.samsyn.release;

import java.util.List;

/** A package that is worked on. @param records in the order in which they were picked */
public record Draft(Release release, List<Picked> records) {

    public long undecided() {
        return records.stream().mapToLong(Picked::undecided).sum();
    }

    /** Records that nobody has read here. */
    public long unread() {
        return records.stream()
                .filter(picked -> picked.isUnread() && picked.printed() != null)
                .count();
    }

    /** Records that have to be read again, or taken out, before anything is decided. */
    public long changed() {
        return records.stream()
                .filter(picked -> picked.isChanged() || picked.printed() == null)
                .count();
    }

    public boolean isReady() {
        return !records.isEmpty() && records.stream().allMatch(Picked::isDone);
    }
}

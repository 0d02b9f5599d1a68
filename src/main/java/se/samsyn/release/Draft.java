package se.samsyn.release;

import java.util.List;
import java.util.Optional;

/** A package that is worked on. @param records in the order in which they were picked */
public record Draft(Release release, List<Picked> records) {

    public Optional<Picked> picked(PickedId id) {
        return records.stream().filter(picked -> picked.id().equals(id)).findFirst();
    }

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

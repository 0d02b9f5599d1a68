package se.samsyn.list;

import se.samsyn.shared.NotFreeText;

/**
 * A view as it is stored.
 *
 * @param version goes up with every change; a change of an older version is refused
 * @param owner what whoever made it was called then
 * @param preset whether it is what the caller sees where the list's address says nothing
 */
public record SavedView(
        SavedViewId id,
        long version,
        SavedViewData data,
        long ownerId,
        @NotFreeText("the name of a colleague") String owner,
        boolean preset) {}

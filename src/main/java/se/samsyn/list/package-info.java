/**
 * What every register's list can do beside showing its rows: views that are kept and shared, and records that are changed
 * many at once. Lists know nothing of it; they are handed it by {@link se.samsyn.shared.ui.ViewShelf} and
 * {@link se.samsyn.shared.ui.BulkDesk}, and modules say by {@link se.samsyn.shared.BulkChange} what of theirs can be changed.
 *
 * <p>A view is an address's parameters and nothing else. A list takes from it what it knows, on the page it stands on, by
 * the same way as from an address that somebody typed: no view leads elsewhere or past what its reader may see.
 *
 * <p>A change of many is the modules' own change, once for every record, in one transaction: rules, log, screening and row
 * security hold as for one. It is tried out first in a transaction that is taken back, so that what is said beforehand is
 * what the rules say, not what this module believes of them. That costs the work twice, and what is tried
 * is locked until it is taken back, so a few are tried at a time; a limit of 1,000 keeps the change itself short. What each record said before is kept with the audience of the record, so that it can be taken back later.
 */
@ApplicationModule(
        displayName = "List",
        allowedDependencies = {"access", "shared", "shared :: ui", "jooq"})
@NullMarked
package se.samsyn.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

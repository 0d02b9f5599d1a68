/**
 * Reads workbooks and CSV files that nobody vouches for. What a file may cost is counted while it is read; what it says of
 * its own size is not believed.
 */
@NullMarked
package se.samsyn.exchange.file;

import org.jspecify.annotations.NullMarked;

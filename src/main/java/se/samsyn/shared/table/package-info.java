/**
 * Tables as files that spreadsheets open: written row by row, so that a long list takes no more room than a short one,
 * and never with a formula in them, whatever somebody typed.
 */
@NamedInterface("table")
@NullMarked
package se.samsyn.shared.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

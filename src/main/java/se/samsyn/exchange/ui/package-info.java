/** The pages on which a table is read in. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.exchange.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What belongs together, drawn and as lists. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.relation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

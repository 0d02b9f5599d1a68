/** The log, and the history of each record. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

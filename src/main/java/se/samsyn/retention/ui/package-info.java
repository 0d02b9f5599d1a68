/** What falls due, the decisions that say so, and the protocols of what was disposed of. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.retention.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

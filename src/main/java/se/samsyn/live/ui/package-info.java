/** How open pages keep up with what others record. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.live.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

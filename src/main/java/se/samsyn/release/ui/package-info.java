/** Views of what is released. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.release.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

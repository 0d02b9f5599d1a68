/** The picture as it stands now, its editions, and what changed between two of them. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.picture.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

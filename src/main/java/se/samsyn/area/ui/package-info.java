/** The list of areas and its form. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.area.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

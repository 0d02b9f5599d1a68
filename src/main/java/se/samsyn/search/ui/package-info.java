/** The box that opens over every page, and the page with everything that was found. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

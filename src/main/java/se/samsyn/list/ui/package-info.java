/** The menu of a list's views, and what asks for a change of many and shows what became of it. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.list.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

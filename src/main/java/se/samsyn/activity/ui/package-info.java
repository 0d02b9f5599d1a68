/** Logging on a phone, the list of what was done, and its part of other records' pages. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.activity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

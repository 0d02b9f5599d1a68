/** Signing in, and opening a one-time link. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

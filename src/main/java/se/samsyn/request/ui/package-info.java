/** Where one asks, and answers those who ask. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.request.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

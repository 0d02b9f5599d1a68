@NamedInterface("ui")
@NullMarked
package se.samsyn.screening.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

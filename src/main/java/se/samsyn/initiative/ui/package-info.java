/** The initiatives' list, page and forms, and what they show on an agency's page. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.initiative.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

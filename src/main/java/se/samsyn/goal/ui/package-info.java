/** The goals' list, page and forms, and what they show on an initiative's page. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.goal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The list of problems, their pages and forms, and what is shown of them on the pages of initiatives and areas. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.problem.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

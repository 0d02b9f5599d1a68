/** The registers of agencies and of persons, and their pages and forms. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.agency.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

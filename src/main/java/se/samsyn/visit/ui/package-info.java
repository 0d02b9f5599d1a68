/** The list and the page of visits, and their part of other records' pages. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.visit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

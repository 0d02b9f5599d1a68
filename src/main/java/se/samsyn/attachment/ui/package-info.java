/** Files on other records' pages, and a page of their own with what is in them. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

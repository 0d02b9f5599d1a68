/** What needs the reader, the page on which an initiative is reviewed, and its reviews on its own page. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.review.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The pages of articles, and of an import from the pasted text to the records. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.news.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

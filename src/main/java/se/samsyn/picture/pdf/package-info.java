/** An edition on paper: tagged, in the language of whoever asks for it, built from its frozen content alone. */
@NullMarked
package se.samsyn.picture.pdf;

import org.jspecify.annotations.NullMarked;

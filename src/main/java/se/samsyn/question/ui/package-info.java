/** Questions and what still holds on records' pages, and on the page where a partner's day begins. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.question.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

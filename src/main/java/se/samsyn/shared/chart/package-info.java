/**
 * Charts as SVG text, the same for the page and for PDF. Colours stand twice: as a plain attribute, which is what print
 * gets, and as a class, which the style sheet overrides for light and dark. None carries its meaning by colour alone, and
 * the caller shows the same figures as a table.
 */
@NamedInterface("chart")
@NullMarked
package se.samsyn.shared.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

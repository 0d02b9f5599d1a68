/** The lists, pages and forms of agreements, pledges and the council, and what is shown of them on other pages. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.agreement.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

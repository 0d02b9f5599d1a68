/** Seeing, inviting and ending accounts. */
@NamedInterface("ui")
@NullMarked
package se.samsyn.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

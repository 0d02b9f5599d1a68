/**
 * Paper: pages as trees, in which nothing that somebody typed is read as markup, printed as tagged PDF (PDF/UA) with the
 * fonts that come along. Nothing is ever fetched.
 */
@NamedInterface("pdf")
@NullMarked
package se.samsyn.shared.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The components that every view is put together from, and nothing that knows a feature. A view should need hardly any
 * CSS or layout of its own: page header, list page, record page, form, marks, key figures, empty and error states.
 */
@NamedInterface("ui")
@NullMarked
package se.samsyn.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

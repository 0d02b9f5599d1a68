package se.samsyn.shared.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a view of the menu: other pages that belong to its entry, and that one reaches from it. The entry stands as chosen on
 * them too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MenuCovers {

    /** Their paths, without a leading slash. */
    String[] value();
}

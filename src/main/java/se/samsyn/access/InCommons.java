package se.samsyn.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.transaction.annotation.Transactional;

/**
 * A transaction in the schema that all municipalities share: identities, memberships, invitations. It takes no
 * municipality's role, whoever calls, because no such role may read them.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Transactional(label = InCommons.LABEL)
public @interface InCommons {

    String LABEL = "commons";

    @AliasFor(annotation = Transactional.class)
    boolean readOnly() default false;
}

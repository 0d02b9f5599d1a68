package se.samsyn.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text in people's own words, which may name or point out somebody: it is looked through before it is written. Stands
 * on components of data records (text, or a collection of texts), and on parameters of services.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeText {}

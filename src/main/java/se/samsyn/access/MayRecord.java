package se.samsyn.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For those who record what is done: members for their own agency, which the service sees to, and those who keep the registers. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('DIRECTOR', 'COORDINATOR', 'MEMBER')")
public @interface MayRecord {}

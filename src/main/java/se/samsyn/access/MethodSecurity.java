package se.samsyn.access;

import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;

/**
 * Lets a method that says who may call it ({@link MayRead}, {@link MayEdit} and their kin) be called by nobody else.
 *
 * <p>What {@code @EnableMethodSecurity} does, for the one annotation that Samsyn uses and in its own classes only: asked
 * of every method of every library's beans, it costs a start half a second. That no other of Spring Security's
 * annotations is relied on is a rule of the architecture test.
 */
@Configuration
class MethodSecurity {

    private static final ClassFilter OURS = type -> type.getName().startsWith("se.samsyn.");

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor whoMayCall(ApplicationEventPublisher events) {
        var annotated = new ComposablePointcut(new AnnotationMatchingPointcut(PreAuthorize.class, true))
                .union(new AnnotationMatchingPointcut(null, PreAuthorize.class, true))
                .intersection(OURS);
        var interceptor =
                new AuthorizationManagerBeforeMethodInterceptor(annotated, new PreAuthorizeAuthorizationManager());
        interceptor.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder());
        // who asks for what is not theirs is told of (Denials)
        interceptor.setAuthorizationEventPublisher(new SpringAuthorizationEventPublisher(events));
        return interceptor;
    }
}

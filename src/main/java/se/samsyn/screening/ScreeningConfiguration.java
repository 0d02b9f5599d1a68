package se.samsyn.screening;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/**
 * Puts {@link ScreenedWrites} before all services: none has to remember it. It stands inside the service's transaction,
 * and so behind the question whether the caller may.
 */
@Configuration(proxyBeanMethods = false)
class ScreeningConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor screenedWrites(
            ObjectProvider<ScreeningService> screening, ObjectProvider<DecisionRepository> decisions) {
        var services = new StaticMethodMatcherPointcut() {
            @Override
            public boolean matches(Method method, Class<?> target) {
                return isScreened(ClassUtils.getMostSpecificMethod(method, target), target);
            }
        };
        var advisor = new DefaultPointcutAdvisor(services, new ScreenedWrites(screening, decisions));
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE);
        return advisor;
    }

    static boolean isScreened(Method method, Class<?> target) {
        return target.isAnnotationPresent(Service.class)
                && target.getPackageName().startsWith("se.samsyn.")
                && Modifier.isPublic(method.getModifiers())
                && FreeTexts.isTakenBy(method);
    }
}

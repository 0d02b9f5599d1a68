package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ReflectionUtils;
import se.samsyn.DatabaseTest;
import se.samsyn.People;

/**
 * Every method of every service that may write, against every role, from one matrix. What a service asks beside the role
 * (whose activity it is, whose request) is tested where the service is.
 */
class WhoMayDoTest extends DatabaseTest {

    @Autowired
    private ApplicationContext program;

    @Test
    void every_method_that_writes_is_for_the_roles_that_the_matrix_says() throws IOException {
        var found = new LinkedHashMap<String, Set<String>>();
        writing()
                .forEach(method -> found.computeIfAbsent(name(method), _ -> new TreeSet<>())
                        .add(Arrays.stream(Role.values())
                                .map(role -> allows(method, role) ? letter(role) : "-")
                                .collect(Collectors.joining())));
        var lines = found.entrySet().stream()
                .map(method -> "%s %s".formatted(String.join("/", method.getValue()), method.getKey()))
                .collect(Collectors.joining("\n"));
        assertThat(lines).isEqualTo(matrix());
    }

    @Test
    void whoever_may_not_is_stopped_before_anything_is_done() {
        var through = new TreeSet<String>();
        writing()
                .forEach(method -> Arrays.stream(Role.values())
                        .filter(role -> !allows(method, role))
                        .filter(role -> !isStopped(method, role))
                        .forEach(role -> through.add(name(method) + " as " + role)));
        assertThat(through).isEmpty();
    }

    /** D director, C coordinator, M member, G an agency's administrator, R reader, A administrator, O data-protection officer. */
    private static String matrix() throws IOException {
        try (var file = WhoMayDoTest.class.getResourceAsStream("/access/who-may-do.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private Stream<Method> writing() {
        return program.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("se.samsyn."))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(WhoMayDoTest::writes)
                        .sorted(Comparator.comparing(Method::getName)));
    }

    /** Reading under a label is written down too, so methods that only read may be among them. */
    private static boolean writes(Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var transaction = own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        return transaction == null || !transaction.readOnly();
    }

    private boolean allows(Method method, Role role) {
        return CurrentCaller.call(caller(role), () -> {
            Supplier<Authentication> who =
                    () -> SecurityContextHolder.getContext().getAuthentication();
            var decision = new PreAuthorizeAuthorizationManager()
                    .authorize(who, new SimpleMethodInvocation(target(method), method));
            return decision == null || decision.isGranted();
        });
    }

    /** Called as it stands in the program; with nothing, because nothing must be looked at before the role is. */
    private boolean isStopped(Method method, Role role) {
        var bean = program.getBean(method.getDeclaringClass());
        return CurrentCaller.call(caller(role), () -> {
            try {
                ReflectionUtils.makeAccessible(method);
                method.invoke(
                        bean,
                        Arrays.stream(method.getParameterTypes())
                                .map(type -> Array.get(Array.newInstance(type, 1), 0))
                                .toArray());
                return false;
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof AccessDeniedException;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Object target(Method method) {
        var bean = program.getBean(method.getDeclaringClass());
        return Objects.requireNonNullElse(AopProxyUtils.getSingletonTarget(bean), bean);
    }

    private static Caller caller(Role role) {
        return new Caller(People.BOTKYRKA, 9, "Någon", Set.of(role), role.isForAgency() ? 1L : null);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static String letter(Role role) {
        return role == Role.AGENCY_ADMINISTRATOR
                ? "G"
                : role == Role.DATA_PROTECTION_OFFICER ? "O" : role.name().substring(0, 1);
    }
}

package se.samsyn.screening;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.Finding;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.RuleViolation;

/**
 * Stands before every service's method that is given free text: what looks like personal data and is not kept by a
 * decision is refused, and each decision is recorded in the same transaction. What stands in the record already is no
 * news, and asked about by nobody again.
 */
final class ScreenedWrites implements MethodInterceptor {

    private record Decided(String field, se.samsyn.shared.RecordKind kind, Kept kept, String rule) {}

    private final ObjectProvider<ScreeningService> screening;
    private final ObjectProvider<DecisionRepository> decisions;

    ScreenedWrites(ObjectProvider<ScreeningService> screening, ObjectProvider<DecisionRepository> decisions) {
        this.screening = screening;
        this.decisions = decisions;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (KeptFindings.isAsBefore()) {
            return invocation.proceed();
        }
        var kept = decide(invocation);
        var result = invocation.proceed();
        record(kept, invocation.getArguments(), result);
        return result;
    }

    private List<Decided> decide(MethodInvocation invocation) {
        var kept = new ArrayList<Decided>();
        Set<String> standing = null;
        var texts = FreeTexts.in(method(invocation), invocation.getArguments());
        if (texts.isEmpty()) {
            return kept;
        }
        var rules = screening.getObject().ready();
        for (var text : texts) {
            for (var finding : rules.findings(text.text())) {
                var decision = KeptFindings.about(finding);
                if (decision.isPresent()) {
                    kept.add(new Decided(text.field(), text.kind(), decision.get(), name(finding)));
                    continue;
                }
                if (standing == null) {
                    standing = standing(invocation, rules);
                }
                if (!standing.contains(finding.key())) {
                    throw new RuleViolation(text.field(), "screening.undecided", finding.excerpt());
                }
            }
        }
        return kept;
    }

    private void record(List<Decided> decided, @Nullable Object[] arguments, @Nullable Object result) {
        var values = new ArrayList<@Nullable Object>();
        // where several are made at once it cannot be told whose it is
        values.add(result instanceof List<?> made && made.size() == 1 ? made.getFirst() : result);
        values.addAll(Arrays.asList(arguments));
        decided.stream()
                .distinct()
                .forEach(one -> decisions
                        .getObject()
                        .add(
                                CurrentCaller.get(),
                                new TextPlace(
                                        one.kind(),
                                        FreeTexts.record(one.kind(), values).orElse(null),
                                        one.field()),
                                one.kept(),
                                one.rule()));
    }

    /** What the record holds now, where there is one: by the number among the arguments and the service's own "get". */
    private Set<String> standing(MethodInvocation invocation, Screening rules) {
        var found = new HashSet<String>();
        FreeTexts.asRead(method(invocation), invocation.getArguments()).forEach(text -> add(found, rules, text));
        for (var argument : invocation.getArguments()) {
            var id = id(argument);
            if (id != null) {
                var get = ReflectionUtils.findMethod(
                        Objects.requireNonNull(invocation.getThis()).getClass(), "get", id.getClass());
                if (get != null) {
                    FreeTexts.in(current(get, invocation.getThis(), id)).forEach(text -> add(found, rules, text));
                }
            }
        }
        return found;
    }

    private static void add(Set<String> found, Screening rules, FreeTexts.Text text) {
        rules.findings(text.text()).stream().map(Finding::key).forEach(found::add);
    }

    private static @Nullable Object current(Method get, @Nullable Object target, Object id) {
        try {
            ReflectionUtils.makeAccessible(get);
            return ReflectionUtils.invokeMethod(get, target, id);
        } catch (NoSuchElementException e) {
            return null;
        }
    }

    /** The argument itself where it is a record's number, or the number of the record that it is. */
    private static @Nullable Object id(@Nullable Object argument) {
        if (!(argument instanceof Record value)) {
            return null;
        }
        if (value.getClass().getSimpleName().endsWith("Id")) {
            return value;
        }
        return Arrays.stream(value.getClass().getRecordComponents())
                .filter(component -> component.getName().equals("id"))
                .findFirst()
                .map(component -> FreeTexts.value(component, value))
                .orElse(null);
    }

    static String name(Finding finding) {
        return finding.name().isEmpty() ? finding.kind() : finding.name();
    }

    private static Method method(MethodInvocation invocation) {
        return ClassUtils.getMostSpecificMethod(
                invocation.getMethod(),
                Objects.requireNonNull(invocation.getThis()).getClass());
    }
}

package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
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

    /** D director, C coordinator, M member, G an agency's administrator, R reader, A administrator, O data-protection officer. */
    private static final String MAY = """
            DCM-R-- AccessRequestService.ask
            DCM-R-- AccessRequestService.grant
            DCM-R-- AccessRequestService.refuse
            DCM-R-- AccessRequestService.revoke
            DCM-R-- AccessRequestService.withdraw
            -C-G-A- AccountService.confirm
            -C-G-A- AccountService.end
            -C-G-A- AccountService.invite
            -C-G-A- AccountService.newPasswordFor
            -C-G-A- AccountService.resetSecondFactor
            DCM---- ActivityService.change
            DCM-R-- ActivityService.details
            DCM-R-- ActivityService.get
            DCM---- ActivityService.log
            DCM---- ActivityService.remove
            DC----- AgencyService.change
            DC----- AgencyService.create
            DC----- AgencyService.end
            DC----- AgencyService.remove
            DC----- AgencyService.reopen
            DC----- AreaService.change
            DC----- AreaService.create
            DC----- AreaService.remove
            DC----- ArticleService.addAddress
            DC----- ArticleService.addLink
            DC----- ArticleService.change
            DC----- ArticleService.changeLink
            DC----- ArticleService.create
            DCM-R-- ArticleService.links
            DC----- ArticleService.remove
            DC----- ArticleService.removeLink
            DC----- ArticleService.withdraw
            D-----O AuditService.export
            D-----O AuditService.verifyAndNote
            DC----- DecisionService.decide
            DC----- DecisionService.document
            DC----- DisposalService.dispose
            DC----O DisposalService.export
            DCM-R-- EditionService.exported
            DC----- EditionService.freeze
            DC----- GoalService.change
            DC----- GoalService.correct
            DC----- GoalService.create
            DCM-R-- GoalService.details
            DC----- GoalService.end
            DC----- GoalService.followUp
            DCM-R-- GoalService.get
            DC----- GoalService.move
            DC----- GoalService.remove
            DC----- GoalService.removeFollowUp
            DCM---- HistoryService.restore
            DCMGRAO Identities.demonstrationPeople
            DCMGRAO Identities.loadUserByUsername
            DCMGRAO Identities.municipalityName
            DCMGRAO Identities.name
            DCMGRAO Identities.places
            DCMGRAO Identities.updatePassword
            DC----- ImportService.accept
            DC----- ImportService.acceptAsSuggested
            DC----- ImportService.changeFacts
            DC----- ImportService.decide
            DC----- ImportService.discard
            DC----- ImportService.outcome
            DC----- ImportService.readAgain
            DC----- ImportService.review
            DC----- ImportService.start
            DC----- ImportService.startOver
            DC----- ImportService.undo
            DC----- IndicatorService.add
            DC----- IndicatorService.change
            DC----- IndicatorService.measure
            DC----- IndicatorService.remove
            DC----- InitiativeService.change
            DC----- InitiativeService.create
            DCM-R-- InitiativeService.details
            DC----- InitiativeService.end
            DCM-R-- InitiativeService.get
            DC----- InitiativeService.remove
            DCMGRAO InvitationService.accept
            DCMGRAO InvitationService.acceptAsCaller
            DC----- MarkingService.lift
            DC----- MarkingService.open
            DC----- MarkingService.read
            DC----- MarkingService.readAgain
            DC----- MarkingService.release
            DC----- MarkingService.settle
            DC----- MarkingService.withhold
            DC----- NeedService.snooze
            DC----- NeedService.wake
            DCMGRAO OwnAccountService.addPasskey
            DCMGRAO OwnAccountService.beginAuthenticator
            DCMGRAO OwnAccountService.changeEmail
            DCMGRAO OwnAccountService.changePassword
            DCMGRAO OwnAccountService.confirmAuthenticator
            DCMGRAO OwnAccountService.endOtherSessions
            DCMGRAO OwnAccountService.endSession
            DCMGRAO OwnAccountService.isAuthenticatorPossible
            DCMGRAO OwnAccountService.isPasskeyPossible
            DCMGRAO OwnAccountService.newRecoveryCodes
            DCMGRAO OwnAccountService.passkeyOptions
            DCMGRAO OwnAccountService.removeAuthenticator
            DCMGRAO OwnAccountService.removePasskey
            DCMGRAO OwnAccountService.sessions
            DC----- PersonService.addRole
            DC----- PersonService.change
            DC----- PersonService.changeRole
            DC----- PersonService.create
            DC----- PersonService.remove
            DC----- PersonService.removeRole
            DCMGRAO Places.all
            DCMGRAO Places.current
            DCMGRAO Places.name
            DCMGRAO Places.switchTo
            DC----- PromiseService.change
            DC----- PromiseService.create
            DC----- PromiseService.remove
            DC----- PromiseService.restore
            DC----- PromiseService.settle
            DC----- ReleaseService.again
            DC----- ReleaseService.change
            DC----- ReleaseService.create
            DC----- ReleaseService.pick
            DC----- ReleaseService.pickAllOf
            DC----- ReleaseService.remove
            DC----- ReleaseService.unpick
            DC----- RetentionService.decide
            DC----- RetentionService.hold
            DC----- RetentionService.release
            DC----- ReviewService.correct
            DC----- ReviewService.decide
            DC----- ReviewService.done
            DC----- ReviewService.reopen
            DC----- ScreeningService.change
            DC----- ScreeningService.create
            DC----- ScreeningService.remove
            DCMGRAO SecondStepService.beginAuthenticator
            DCMGRAO SecondStepService.choices
            DCMGRAO SecondStepService.isAuthenticatorPossible
            DCMGRAO SecondStepService.isPasskeyPossible
            DCMGRAO SecondStepService.newPasskeyOptions
            DCMGRAO SecondStepService.passkeyOptions
            DC----- StatementService.change
            DC----- StatementService.create
            DCM-R-- StatementService.get
            DC----- StatementService.remove
            DC----- VisitService.cancel
            DC----- VisitService.change
            DC----- VisitService.create
            DCM-R-- VisitService.details
            DCM-R-- VisitService.get
            DC----- VisitService.remove
            DCMGRAO WayBackService.ask
            DCMGRAO WayBackService.isPossible
            DCMGRAO WayBackService.setPassword
            DC----- WithholdingRuleService.create
            DC----- WithholdingRuleService.offer
            """;

    @Autowired
    private ApplicationContext program;

    @Test
    void every_method_that_writes_is_for_the_roles_that_the_matrix_says() {
        var found = new LinkedHashMap<String, Set<String>>();
        writing()
                .forEach(method -> found.computeIfAbsent(name(method), _ -> new TreeSet<>())
                        .add(Arrays.stream(Role.values())
                                .map(role -> allows(method, role) ? letter(role) : "-")
                                .collect(Collectors.joining())));
        var lines = found.entrySet().stream()
                .map(method -> "%s %s".formatted(String.join("/", method.getValue()), method.getKey()))
                .collect(Collectors.joining("\n"));
        assertThat(lines).isEqualTo(MAY.strip());
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

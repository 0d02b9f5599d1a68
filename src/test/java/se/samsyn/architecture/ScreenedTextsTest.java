package se.samsyn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.AsRead;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.ui.Fields;

/** No text gets past the screening because somebody forgot to say that it is text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreenedTextsTest {

    /** Fields that are not looked through, by the class that makes them. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("Fields", "makes them"),
            Map.entry("FindingCard", "the reason is looked through when it is given"),
            Map.entry("RowDialog", "what stands in a file; looked through when it is compared with the registry"),
            Map.entry("BulkEditor", "looked through as it is tried out on each record"),
            Map.entry("ViewDialog", "what a list is called; personal numbers are refused"),
            Map.entry("FilterBar", "what is searched for is not stored"),
            Map.entry("ActivityForm", "hours"),
            Map.entry("IndicatorDialog", "figures"),
            Map.entry("MeasurementDialog", "a figure"),
            Map.entry("MilestoneRow", "a figure"),
            Map.entry("PartialDates", "a date"),
            Map.entry("MoneyFields", "amounts and years"),
            Map.entry("VariantDialog", "an address on the web"),
            Map.entry("AgencyFormView", "an organisation number, checked"),
            Map.entry("FormerNameRow", "a year, a month or a day, checked"),
            Map.entry("AgreementFields", "a registry number"),
            Map.entry("MeetingFormView", "a registry number"),
            Map.entry("PersonFormView", "names in the register of public roles; numbers are refused"),
            Map.entry("RoleFields", "a public title; numbers are refused"),
            Map.entry("ArticleFormView", "published by others"),
            Map.entry("DraftFacts", "published by others"),
            Map.entry("ImportView", "an article, published by others"),
            Map.entry("AddressFetch", "an address on the web"),
            Map.entry("AskDialog", "an address"),
            Map.entry("SuggestionEditor", "a date"),
            Map.entry("DecisionDialog", "an authority, and a number in its register"),
            Map.entry("RuleDialog", "what the rules look for"),
            Map.entry("TryPart", "not stored"),
            Map.entry("PickPart", "what is searched for is not stored"),
            Map.entry("WithholdDialog", "words that stand in a record already, and are not stored"),
            Map.entry("RulesPart", "a rule of law"),
            Map.entry("OneTimeLinkShown", "a link, to be copied"),
            Map.entry("PasskeyDialog", "the account's own"),
            Map.entry("InvitationDialog", "an account's name and address"),
            Map.entry("EmailPart", "the account's own address"),
            Map.entry("ProofDialog", "a code of six digits"),
            Map.entry("AuthenticatorDialog", "a code"),
            Map.entry("SetupView", "an account's name"),
            Map.entry("ForgottenView", "an account's name or address"));

    /** Modules whose services keep accounts and not content. */
    private static final Set<String> ACCOUNTS = Set.of("access", "account");

    private static final List<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.samsyn").stream()
                    .toList();

    @Test
    void every_text_that_a_service_may_write_says_whether_it_is_looked_through() {
        var silent = new TreeSet<String>();
        var methods = 0;
        for (var service : services()) {
            for (var method : service.getDeclaredMethods()) {
                if (writes(service, method)) {
                    methods++;
                    silent.addAll(silent(method));
                }
            }
        }

        assertThat(methods).isGreaterThan(40);
        assertThat(silent).isEmpty();
    }

    @Test
    void every_text_field_is_made_where_it_is_made_to_ask() {
        var makers = CLASSES.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .map(call -> call.getTargetOwner())
                        .anyMatch(made -> made.isEquivalentTo(TextField.class) || made.isEquivalentTo(TextArea.class)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(makers).containsExactlyInAnyOrder("Fields", "ScreenedLine", "ScreenedText");
    }

    @Test
    void every_field_that_does_not_ask_has_a_reason() {
        var makers = CLASSES.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Fields.class)
                                && call.getName().startsWith("plain")))
                .map(ScreenedTextsTest::outer)
                .collect(Collectors.toSet());

        assertThat(makers).containsExactlyInAnyOrderElementsOf(PLAIN.keySet());
    }

    private static String outer(JavaClass type) {
        return type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
    }

    private static List<Class<?>> services() {
        var services = new ArrayList<Class<?>>();
        for (var type : CLASSES) {
            var module =
                    type.getPackageName().replaceFirst("^se\\.samsyn\\.?", "").replaceFirst("\\..*", "");
            if (type.isAnnotatedWith(Service.class) && !ACCOUNTS.contains(module)) {
                services.add(type.reflect());
            }
        }
        return services;
    }

    private static boolean writes(Class<?> service, Method method) {
        var transactional = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && transactional != null
                && !transactional.readOnly()
                && !method.isAnnotationPresent(NotFreeText.class);
    }

    private static Set<String> silent(Method method) {
        var silent = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(AsRead.class)
                    || parameter.isAnnotationPresent(FreeText.class)
                    || parameter.isAnnotationPresent(NotFreeText.class)) {
                continue;
            }
            if (parameter.getType() == String.class) {
                silent.add(method + " " + parameter.getName());
            }
            collect(parameter.getParameterizedType(), silent, new HashSet<>());
        }
        return silent;
    }

    private static void collect(Type type, Set<String> silent, Set<Type> seen) {
        if (type instanceof ParameterizedType several) {
            for (var part : several.getActualTypeArguments()) {
                collect(part, silent, seen);
            }
        } else if (type instanceof Class<?> one
                && one.isRecord()
                && seen.add(one)
                && !one.isAnnotationPresent(NotFreeText.class)) {
            for (var component : one.getRecordComponents()) {
                var said = component.isAnnotationPresent(FreeText.class)
                        || component.isAnnotationPresent(NotFreeText.class);
                var text = component.getGenericType().getTypeName().contains("java.lang.String");
                if (text && !said) {
                    silent.add(one.getSimpleName() + "." + component.getName());
                }
                if (!text) {
                    collect(component.getGenericType(), silent, seen);
                }
            }
        }
    }
}

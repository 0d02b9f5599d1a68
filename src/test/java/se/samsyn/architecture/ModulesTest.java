package se.samsyn.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import se.samsyn.Samsyn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ModulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.samsyn");

    /**
     * Of jOOQ's classes: whoever uses these uses a table too. Modulith looks for each class that another names in one list after
     * the other, and without these in two thirds of the time.
     */
    private static final DescribedPredicate<JavaClass> BESIDE_TABLES = resideInAPackage("se.samsyn.jooq..")
            .and(describe(
                    "are not tables",
                    type -> type.isNestedClass()
                            || type.getPackageName().endsWith(".records")
                            || Set.of("Keys", "Indexes").contains(type.getSimpleName())));

    @Test
    void modules_use_only_what_they_say_they_use() {
        ApplicationModules.of(Samsyn.class, BESIDE_TABLES).verify();
    }

    @Test
    void only_views_and_the_shell_know_vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "se.samsyn.shell..", "se.samsyn.access..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void no_view_knows_the_database() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "se.samsyn.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "se.samsyn.jooq..", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void nobody_depends_on_the_picture_or_the_shell() {
        noClasses()
                .that()
                .resideOutsideOfPackages("se.samsyn.picture..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.samsyn.picture..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("se.samsyn.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.samsyn.shell..")
                .check(CLASSES);
    }

    /** {@code MethodSecurity} knows one annotation; whoever wrote another would be obeyed by nobody. */
    @Test
    void who_may_call_a_method_is_said_with_one_annotation() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.springframework\\.security\\.access\\."
                        + "(prepost\\.(PostAuthorize|PreFilter|PostFilter)|annotation\\.Secured)")
                .check(CLASSES);
        noClasses()
                .that()
                .areNotAssignableTo(Component.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.annotation.security..")
                .check(CLASSES);
    }

    /** Where {@code AppShell} lets Vaadin look for them. */
    @Test
    void pages_lie_where_they_are_found() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAssignableTo(HasErrorParameter.class)
                .or()
                .areAssignableTo(AppShellConfigurator.class)
                .should()
                .resideInAnyPackage("se.samsyn.*.ui..", "se.samsyn.shell..")
                .check(CLASSES);
    }
}

package se.samsyn.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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

    @Test
    void modules_use_only_what_they_say_they_use() {
        ApplicationModules.of(Samsyn.class).verify();
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
}

package se.samsyn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A table is named by the module that owns it, and by the picture, which reads all. Paths over foreign keys are free. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TableOwnershipTest {

    private static final Map<String, Set<String>> OWNED = Map.ofEntries(
            Map.entry(
                    "access",
                    Set.of(
                            "Identity",
                            "Membership",
                            "Invitation",
                            "Attempt",
                            "Authenticator",
                            "RecoveryCode",
                            "Passkey",
                            "WayBack",
                            "ProviderIdentity",
                            "DemonstrationIdentity",
                            "Municipality",
                            "Registry")),
            Map.entry("area", Set.of("Area")),
            Map.entry(
                    "agency", Set.of("Agency", "AgencyName", "AgencyMerge", "AgencyMergeRow", "Person", "PersonRole")),
            Map.entry(
                    "initiative",
                    Set.of(
                            "Initiative",
                            "InitiativeAgency",
                            "InitiativeArea",
                            "InitiativeEvidence",
                            "InitiativeBudget",
                            "InitiativeGrant",
                            "InitiativeRelation",
                            "InitiativeVariant",
                            "InitiativeTransfer")),
            Map.entry("problem", Set.of("Problem", "ProblemArea", "ProblemInitiative")),
            Map.entry(
                    "agreement",
                    Set.of(
                            "Agreement",
                            "AgreementParty",
                            "AgreementArea",
                            "AgreementInitiative",
                            "Pledge",
                            "PledgeAgency",
                            "PledgeArea",
                            "Council",
                            "CouncilMember",
                            "CouncilMeeting",
                            "CouncilAttendance",
                            "CouncilDecision",
                            "CouncilDecisionInitiative")),
            Map.entry("goal", Set.of("Goal", "GoalFollowUp", "Indicator", "Measurement")),
            Map.entry(
                    "visit",
                    Set.of(
                            "Visit",
                            "VisitParticipant",
                            "VisitInitiative",
                            "VisitProgrammeItem",
                            "Statement",
                            "Promise")),
            Map.entry("activity", Set.of("Activity", "ActivityAgency")),
            Map.entry(
                    "news", Set.of("Article", "ArticleAddress", "ArticleImport", "ArticleImportRecord", "ArticleLink")),
            Map.entry("exchange", Set.of("TableImport", "TableImportRecord", "TableImportWord")),
            Map.entry("list", Set.of("SavedView", "ViewPreset", "BulkChange", "BulkChangeRecord")),
            Map.entry("review", Set.of("Review", "ReviewFollowUp", "NeedSnooze")),
            Map.entry("question", Set.of("Question", "Confirmation")),
            Map.entry("request", Set.of("AccessRequest")),
            Map.entry(
                    "release",
                    Set.of(
                            "ReleasePackage",
                            "ReleaseRequest",
                            "ReleaseRecord",
                            "ReleaseMark",
                            "ReleaseDecision",
                            "ReleaseRule")),
            Map.entry("audit", Set.of("AuditEntry", "AuditVersion")),
            Map.entry("retention", Set.of("RetentionDecision", "RetentionHold", "Disposal", "DisposalItem")),
            Map.entry("attachment", Set.of("Attachment", "AttachmentContent")),
            Map.entry("search", Set.of("SearchRecord")),
            Map.entry("relation", Set.of("Happening", "Tie")),
            Map.entry("screening", Set.of("ScreeningRule", "ScreeningDecision")),
            Map.entry("picture", Set.of("Picture", "Edition", "EditionContent")));

    private static final List<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.samsyn").stream()
                    .toList();

    @Test
    void every_table_has_an_owner() {
        var owned = OWNED.values().stream().flatMap(Set::stream).toList();

        assertThat(owned).doesNotHaveDuplicates();
        assertThat(CLASSES.stream().filter(TableOwnershipTest::isTable).map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(owned);
    }

    @Test
    void a_table_is_named_by_its_owner_and_the_picture_only() {
        var owners = new HashMap<String, String>();
        OWNED.forEach((module, tables) -> tables.forEach(table -> owners.put(table, module)));
        var strangers = new ArrayList<String>();
        for (var user : CLASSES) {
            var module = module(user);
            if (module.equals("picture") || module.equals("jooq")) {
                continue;
            }
            user.getFieldAccessesFromSelf().stream()
                    .map(access -> access.getTargetOwner())
                    .filter(TableOwnershipTest::isTable)
                    .filter(table -> !module.equals(owners.get(table.getSimpleName())))
                    // a path such as INITIATIVE.agency().NAME reads a field of the path's class, never the table itself
                    .filter(table -> user.getFieldAccessesFromSelf().stream()
                            .anyMatch(access -> access.getTargetOwner().equals(table)
                                    && access.getTarget().getRawType().equals(table)))
                    .forEach(table -> strangers.add(user.getFullName() + " names " + table.getSimpleName()));
        }

        assertThat(strangers).isEmpty();
    }

    private static boolean isTable(JavaClass type) {
        return type.getPackageName().matches("se\\.samsyn\\.jooq\\.[a-z]+\\.tables") && !type.isNestedClass();
    }

    private static String module(JavaClass type) {
        var rest = type.getPackageName().replaceFirst("^se\\.samsyn\\.?", "");
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}

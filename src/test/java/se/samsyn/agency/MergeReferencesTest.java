package se.samsyn.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.access.OwnersHand;

/** Fails for every new column that holds an agency's number and of which nobody says what becomes of it in a merge. */
class MergeReferencesTest extends DatabaseTest {

    @Autowired
    private ObjectProvider<AgencyReferences> references;

    @Autowired
    private OwnersHand owner;

    @Test
    void every_column_that_holds_an_agencys_number_is_known_to_the_merge() {
        var told = references.stream()
                .flatMap(module -> module.all().stream())
                .map(reference ->
                        reference.table().getName() + "." + reference.column().getName())
                .toList();
        var keyed = owner.names("select table_name || '.' || column_name from m0127.agency_references()"
                + " where table_name not in ('membership', 'invitation')");

        assertThat(keyed).as("in the catalogue").hasSizeGreaterThan(15);
        assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(keyed);
        // what is called so without a foreign key: as it was then, what follows by itself, and accounts
        assertThat(owner.names(
                        "select table_schema || '.' || table_name || '.' || column_name from information_schema.columns c"
                                + " join pg_class t on t.relname = c.table_name and t.relnamespace = c.table_schema::regnamespace and t.relkind = 'r'"
                                + " where table_schema in ('m0127', 'commons') and data_type = 'bigint' and (column_name ~ 'agency' or column_name ~ '_by_id$')"
                                + " and (table_name, column_name) not in (select table_name, column_name from m0127.agency_references()"
                                + " where table_schema = 'm0127')"))
                .containsExactlyInAnyOrder(
                        "commons.invitation.agency_id",
                        "commons.membership.agency_id",
                        "m0127.activity_agency.recorded_by_id",
                        "m0127.audit_entry.agency_id",
                        // receipts, which go with it
                        "m0127.table_import_record.agency_id",
                        "m0127.bulk_change_record.agency_id",
                        // identities
                        "m0127.question.asked_by_id",
                        "m0127.question.answered_by_id",
                        "m0127.confirmation.said_by_id",
                        "m0127.bulk_change.made_by_id",
                        "m0127.access_request.asked_by_id",
                        "m0127.attachment.added_by_id",
                        "m0127.attachment_content.added_by_id",
                        "m0127.disposal.disposed_by_id",
                        "m0127.need_snooze.snoozed_by_id",
                        "m0127.retention_decision.recorded_by_id",
                        "m0127.review.decided_by_id");
        // what names any record by kind and number: frozen or the log's, but for what is to be kept until a day
        assertThat(owner.names("select distinct table_name from information_schema.columns"
                        + " where table_schema = 'm0127' and column_name = 'record_id'"))
                .containsExactlyInAnyOrder(
                        "access_request",
                        "agency_merge_row",
                        "article_import_record",
                        "audit_entry",
                        "audit_version",
                        "disposal_item",
                        "release_record",
                        "retention_hold",
                        "screening_decision");
        // keys of who may see a row stand in columns of this name and no other
        assertThat(owner.names(
                        "select distinct column_name from information_schema.columns where table_schema = 'm0127'"
                                + " and udt_name = '_text' and column_name !~ '(^|_)(visible_to|circle|visible_now)$'"))
                .containsExactlyInAnyOrder(
                        "agenda",
                        "aliases",
                        "along",
                        "built_in",
                        "built_in_exceptions",
                        "context",
                        "exceptions",
                        "fields",
                        "places",
                        "purposes",
                        "subject_areas",
                        "words");
    }
}

package se.samsyn.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.visit.VisitData;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.VisitService;

/** What is done with files is in the log, without a word of what they say; goals, activities and visits have them too. */
class FollowAttachmentsTest extends AttachmentTest {

    private static final java.time.LocalDate DAY = java.time.LocalDate.of(2026, 1, 2);

    @Autowired
    private GoalService goals;

    @Autowired
    private ActivityService activities;

    @Autowired
    private VisitService visits;

    @Test
    void adding_changing_and_removing_is_in_the_log_without_content() {
        var id = add(member(school), Sharing.INHERITED);
        as(member(school), () -> attachments.change(id, 0, titled("Hemligt protokoll", Sharing.INHERITED)));
        as(member(school), () -> attachments.remove(id));

        assertThat(log("ATTACHMENT"))
                .containsExactly(
                        "CREATED " + id.value() + " Farida Medverkande",
                        "CHANGED " + id.value() + " Farida Medverkande",
                        "REMOVED " + id.value() + " Farida Medverkande");
        assertThat(log("INITIATIVE")).hasSize(4).last().asString().startsWith("RELATED");
        assertThat(owner.names("select about from audit_entry where about like '%rotokoll%'"
                        + " union all select content from audit_version where content like '%rotokoll%'"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GREEN", "AMBER", "AMBER_STRICT", "RED"})
    void taking_a_file_out_is_in_the_log_where_it_is_for_few(Label label) throws IOException {
        var sharing =
                switch (label) {
                    case GREEN -> Sharing.INHERITED;
                    case RED -> red(People.coordinator());
                    default -> Sharing.of(label);
                };
        var id = add(People.coordinator(), sharing);

        as(People.coordinator(), () -> attachments.download(id)).close();
        as(People.coordinator(), () -> attachments.get(id));

        var few = label == Label.RED || label == Label.AMBER_STRICT;
        assertThat(log("ATTACHMENT").stream().map(line -> line.replaceAll(" .*", "")))
                .containsExactlyElementsOf(few ? List.of("CREATED", "EXPORTED", "READ") : List.of("CREATED"));
    }

    @Test
    void what_is_narrowed_by_its_record_is_told_as_for_few() throws IOException {
        var id = add(People.coordinator(), Sharing.INHERITED);
        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new se.samsyn.initiative.Initiative(
                    otto,
                    now.version(),
                    now.data().draft().sharing(Sharing.of(Label.AMBER_STRICT)).data()));
        });

        as(People.coordinator(), () -> attachments.download(id)).close();

        assertThat(log("ATTACHMENT")).last().asString().startsWith("EXPORTED");
    }

    @Test
    void goals_activities_and_visits_have_files_of_those_who_take_part() {
        var goal = as(People.coordinator(), () -> goals.create(new GoalData(otto, "Mål", ResultType.OUTPUT, null)))
                .ref();
        var activity = RecordRef.of(
                RecordKind.ACTIVITY,
                as(member(school), () -> activities.log(activity())).value());
        var visit = RecordRef.of(
                RecordKind.VISIT,
                as(People.coordinator(), () -> visits.create(visit())).value());

        for (var record : List.of(goal, activity, visit)) {
            assertThat(as(member(school), () -> attachments.mayAddTo(record)))
                    .as("%s", record)
                    .isTrue();
            assertThat(as(member(police), () -> attachments.mayAddTo(record)))
                    .as("%s", record)
                    .isFalse();
            add(member(school), record, "a.pdf", Samples.pdf(1), titled("Underlag", Sharing.INHERITED));
            assertThat(as(member(police), () -> attachments.of(record)))
                    .extracting(Attachment::record)
                    .containsExactly(record);
        }
        assertThat(as(member(police), () -> attachments.of(otto.ref()))).isEmpty();
        assertThat(as(People.coordinator(), () -> attachments.of(activity))
                        .getFirst()
                        .recordName())
                .isEqualTo("OTTO");
    }

    private ActivityData activity() {
        return new ActivityData(
                otto, school, null, ActivityKind.MEETING, DAY, "", "", null, null, List.of(), "", Sharing.INHERITED);
    }

    private VisitData visit() {
        return new VisitData(
                "Besök",
                VisitKind.MEDIA,
                DAY,
                "",
                null,
                null,
                "",
                false,
                List.of(),
                java.util.Set.of(otto),
                List.of(),
                Sharing.of(Label.GREEN));
    }

    private List<String> log(String kind) {
        return owner.names("select action || ' ' || record_id || ' ' || actor from audit_entry where kind = '" + kind
                + "' order by number");
    }
}

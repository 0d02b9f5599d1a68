package se.samsyn.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/** What the log keeps of an activity: all of it. */
@Component
class ActivityVersions implements RecordVersions<ActivityData> {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("initiative", "activity.initiative"),
            Map.entry("agency", "activity.agency"),
            Map.entry("area", "activity.area"),
            Map.entry("kind", "activity.kind"),
            Map.entry("heldOn", "activity.heldOn"),
            Map.entry("name", "activity.name"),
            Map.entry("result", "activity.result"),
            Map.entry("hours", "activity.hours"),
            Map.entry("headcount", "activity.headcount"),
            Map.entry("agencies", "activity.agencies"),
            Map.entry("source", "activity.source"),
            Map.entry("sharing", "access.sharing"));

    private final ActivityRepository repository;
    private final ActivityService activities;

    ActivityVersions(ActivityRepository repository, ActivityService activities) {
        this.repository = repository;
        this.activities = activities;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ACTIVITY;
    }

    @Override
    public Class<ActivityData> type() {
        return ActivityData.class;
    }

    @Override
    public Class<ActivityId> idType() {
        return ActivityId.class;
    }

    @Override
    public Optional<ActivityData> now(long id) {
        return repository.find(new ActivityId(id)).map(Activity::data);
    }

    @Override
    public String name(ActivityData version) {
        return version.name();
    }

    @Override
    public List<String> audience(long id) {
        return activities.audience(new ActivityId(id)).keys();
    }

    @Override
    public Map<String, String> labels() {
        return LABELS;
    }

    @Override
    public boolean mayChange(ActivityData now) {
        return activities.mayRecordFor(now.agency());
    }

    @Override
    public void restore(long id, ActivityData earlier) {
        var now = repository.find(new ActivityId(id)).orElseThrow();
        activities.change(new Activity(
                now.id(), now.version(), earlier.sharedAs(now.data().sharing()), now.recordedBy(), now.recordedAt()));
    }

    @Override
    public long again(ActivityData last) {
        return activities.log(last).value();
    }
}

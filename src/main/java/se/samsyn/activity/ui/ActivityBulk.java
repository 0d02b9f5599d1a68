package se.samsyn.activity.ui;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.activity.Activity;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaService;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.BulkField.Option;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Texts;

/** What many activities can be given at once: what puts them in order, never what was done. */
@Component
class ActivityBulk implements BulkChange<Activity> {

    private final ActivityService activities;
    private final AreaService areas;

    ActivityBulk(ActivityService activities, AreaService areas) {
        this.activities = activities;
        this.areas = areas;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ACTIVITY;
    }

    @Override
    public List<BulkField<Activity>> fields() {
        var known = areas.options().stream()
                .map(area -> new Option(String.valueOf(area.id().value()), area.name()))
                .toList();
        return List.of(
                new BulkField<>(
                        "area",
                        Texts.of("activity.area"),
                        new BulkField.OneOf(known, Texts.of("activity.bulk.area.none")),
                        activity -> activity.data().area() == null
                                ? ""
                                : String.valueOf(activity.data().area().value()),
                        (activity, area) -> with(
                                activity,
                                activity.data().kind(),
                                area.isEmpty() ? null : new AreaId(Long.parseLong(area))),
                        area -> known.stream()
                                .filter(option -> option.value().equals(area))
                                .map(Option::words)
                                .findFirst()
                                .orElse(area)),
                new BulkField<>(
                        "kind",
                        Texts.of("activity.kindShort"),
                        new BulkField.OneOf(
                                Arrays.stream(ActivityKind.values())
                                        .map(kind -> new Option(kind.name(), Texts.of(kind)))
                                        .toList(),
                                null),
                        activity -> activity.data().kind().name(),
                        (activity, kind) -> with(
                                activity,
                                ActivityKind.valueOf(kind),
                                activity.data().area()),
                        kind -> Texts.of(ActivityKind.valueOf(kind))));
    }

    @Override
    public Activity get(long id) {
        return activities.get(new ActivityId(id));
    }

    @Override
    public String name(Activity record) {
        var data = record.data();
        return data.name().isEmpty() ? Texts.of(data.kind()) + " " + data.heldOn() : data.name();
    }

    @Override
    public String[] keys(long id) {
        return activities.keys(new ActivityId(id));
    }

    @Override
    public void change(Activity record) {
        activities.change(record);
    }

    private static Activity with(Activity activity, ActivityKind kind, @Nullable AreaId area) {
        var data = activity.data();
        return new Activity(
                activity.id(),
                activity.version(),
                new ActivityData(
                        data.initiative(),
                        data.agency(),
                        area,
                        kind,
                        data.heldOn(),
                        data.name(),
                        data.result(),
                        data.hours(),
                        data.headcount(),
                        data.agencies(),
                        data.source(),
                        data.sharing()),
                activity.recordedBy(),
                activity.recordedAt());
    }
}

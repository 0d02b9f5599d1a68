package se.samsyn.area;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/** What the log keeps of an area: all of it. */
@Component
class AreaVersions implements RecordVersions<AreaData> {

    private static final Map<String, String> LABELS = Map.of(
            "name", "area.name",
            "kind", "area.kind",
            "aliases", "area.aliases",
            "population", "area.population",
            "latitude", "area.latitude",
            "longitude", "area.longitude");

    private final AreaRepository repository;
    private final AreaService areas;

    AreaVersions(AreaRepository repository, AreaService areas) {
        this.repository = repository;
        this.areas = areas;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.AREA;
    }

    @Override
    public Class<AreaData> type() {
        return AreaData.class;
    }

    @Override
    public Class<AreaId> idType() {
        return AreaId.class;
    }

    @Override
    public Optional<AreaData> now(long id) {
        return repository.find(new AreaId(id)).map(Area::data);
    }

    @Override
    public String name(AreaData version) {
        return version.name();
    }

    @Override
    public Map<String, String> labels() {
        return LABELS;
    }

    @Override
    public boolean mayChange(AreaData now) {
        return CurrentCaller.get().mayEdit();
    }

    @Override
    public void restore(long id, AreaData earlier) {
        var now = areas.get(new AreaId(id));
        areas.change(new Area(now.id(), now.version(), earlier));
    }

    @Override
    public long again(AreaData last) {
        return areas.create(last).value();
    }
}

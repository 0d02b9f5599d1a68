package se.samsyn.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaMap;
import se.samsyn.shared.chart.MapDrawing;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Texts;

/** Where an area lies among the others. */
final class AreaMapPart {

    private AreaMapPart() {}

    /** @return nothing where neither its point nor its boundary is known */
    static Optional<Component> of(AreaId here, String name, AreaMap map) {
        var known = map.spots().stream().anyMatch(spot -> spot.area().equals(here))
                || map.outlines().stream().anyMatch(outline -> outline.area().equals(here));
        if (!known) {
            return Optional.empty();
        }
        var drawing = new Svg(MapDrawing.svg(Texts.of("area.map.title", name), outlines(here, map), places(here, map)));
        drawing.addClassName("s-map");
        var note = new Paragraph(Texts.of("area.map.note"));
        note.addClassName("s-small");
        return Optional.of(new PageSection(Texts.of("area.map"), drawing, note));
    }

    private static List<MapDrawing.Outline> outlines(AreaId here, AreaMap map) {
        return map.outlines().stream()
                .map(outline -> new MapDrawing.Outline(
                        outline.area().equals(here),
                        outline.ring().stream().map(AreaMapPart::at).toList()))
                .toList();
    }

    /** The municipality's own point says nothing that its boundary does not. */
    private static List<MapDrawing.Place> places(AreaId here, AreaMap map) {
        return map.spots().stream()
                .filter(spot ->
                        spot.kind() != AreaKind.MUNICIPALITY || map.outlines().isEmpty())
                .map(spot -> new MapDrawing.Place(spot.area().equals(here), spot.name(), at(spot.at())))
                .toList();
    }

    private static MapDrawing.Position at(AreaMap.Point point) {
        return new MapDrawing.Position(point.east(), point.north());
    }
}

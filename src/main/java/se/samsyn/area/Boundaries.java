package se.samsyn.area;

import java.util.ArrayList;
import java.util.List;
import org.jooq.JSONB;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads boundaries as they are stored: GeoJSON polygons, one or several. */
final class Boundaries {

    private static final Logger LOG = LoggerFactory.getLogger(Boundaries.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Boundaries() {}

    /** @return its rings; none where it is no polygon, for a page is shown without a map rather than not at all */
    static List<List<AreaMap.Point>> rings(JSONB boundary) {
        try {
            var geometry = MAPPER.readTree(boundary.data());
            var coordinates = geometry.path("coordinates");
            return switch (geometry.path("type").asString("")) {
                case "Polygon" -> polygon(coordinates);
                case "MultiPolygon" ->
                    each(coordinates).stream()
                            .flatMap(one -> polygon(one).stream())
                            .toList();
                default -> List.of();
            };
        } catch (JacksonException e) {
            LOG.warn("A boundary is no GeoJSON", e);
            return List.of();
        }
    }

    private static List<List<AreaMap.Point>> polygon(JsonNode rings) {
        return each(rings).stream()
                .map(ring -> each(ring).stream()
                        .map(point -> new AreaMap.Point(
                                point.path(0).asDouble(0), point.path(1).asDouble(0)))
                        .toList())
                .filter(ring -> ring.size() > 2)
                .toList();
    }

    private static List<JsonNode> each(JsonNode array) {
        var nodes = new ArrayList<JsonNode>();
        array.forEach(nodes::add);
        return nodes;
    }
}

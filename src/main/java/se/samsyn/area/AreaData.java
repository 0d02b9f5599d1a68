package se.samsyn.area;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What is known of an area.
 *
 * @param aliases other names that texts use for it
 * @param population inhabitants; null while unknown, which is not zero
 * @param latitude degrees north (WGS 84), 55–70 in Sweden; null where the place is only known by name
 * @param longitude degrees east (WGS 84), 10–25 in Sweden; null together with the latitude
 */
@Screened(RecordKind.AREA)
public record AreaData(
        @FreeText String name,
        AreaKind kind,
        @FreeText List<String> aliases,
        @Nullable Integer population,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {

    public AreaData {
        name = Input.line(name);
        aliases = Input.lines(aliases);
    }

    void check() {
        Input.checkName("name", name);
        Input.checkLines("aliases", aliases);
        if (population != null && population < 0) {
            throw new RuleViolation("population", "area.population.negative");
        }
        if ((latitude == null) != (longitude == null)) {
            throw new RuleViolation(latitude == null ? "latitude" : "longitude", "area.point.half");
        }
        checkDegrees("latitude", "area.latitude.outside", latitude, 55, 70);
        checkDegrees("longitude", "area.longitude.outside", longitude, 10, 25);
    }

    private static void checkDegrees(String field, String key, @Nullable BigDecimal degrees, int least, int most) {
        if (degrees != null
                && (degrees.compareTo(BigDecimal.valueOf(least)) < 0
                        || degrees.compareTo(BigDecimal.valueOf(most)) > 0)) {
            throw new RuleViolation(field, key);
        }
    }
}

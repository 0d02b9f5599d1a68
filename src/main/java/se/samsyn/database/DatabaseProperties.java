package se.samsyn.database;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param municipalities four-digit codes of the municipalities whose registries are kept here; the first is the
 *     demonstration's, where there is one
 * @param demonstration whether the first municipality is filled with the demonstration's records and people
 */
@ConfigurationProperties("samsyn")
public record DatabaseProperties(
        @DefaultValue List<String> municipalities,
        @DefaultValue("false") boolean demonstration) {

    public DatabaseProperties {
        if (municipalities.isEmpty() || !municipalities.stream().allMatch(code -> code.matches("[0-9]{4}"))) {
            throw new IllegalArgumentException("samsyn.municipalities must name at least one municipality by its"
                    + " four-digit code, for example 0127 for Botkyrka, but is " + municipalities);
        }
    }
}

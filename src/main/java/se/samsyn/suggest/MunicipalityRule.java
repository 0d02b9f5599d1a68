package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Botkyrka kommun", "Malmö stad", and "kommunen" where it is clear which one. */
final class MunicipalityRule implements AgencyRule {

    private static final Set<String> OWN = Set.of("kommunen", "kommunens");
    private static final Set<String> OWN_CITY = Set.of("staden", "stadens");
    private static final Set<String> DOES =
            Set.of("driver", "leder", "startar", "startade", "inför", "införde", "inledde", "lanserar", "lanserade");

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        Municipalities.Found found = Municipalities.at(sentence, i);
        if (found != null && found.asMunicipality()) {
            AgencyName name = named(found.name().shortName(), found.name().fullName());
            return new AgencyMention(sentence, i, found.last(), name, Rule.NAME_FORM);
        }
        String own = home.municipality();
        if (own != null && home.isNamed(sentence.token(i).text()) && acts(sentence, i + 1)) {
            return new AgencyMention(
                    sentence, i, i + 1, named(own, home.fullName() == null ? own : home.fullName()), Rule.NAME_FORM);
        }
        if (own != null && isOwn(sentence.token(i).lower(), home)) {
            return new AgencyMention(
                    sentence, i, i + 1, named(own, home.fullName() == null ? own : home.fullName()), Rule.NAME_FORM);
        }
        return null;
    }

    private static boolean isOwn(String lower, Home home) {
        boolean city =
                home.fullName() != null && Dictionary.lower(home.fullName()).endsWith(" stad");
        return OWN.contains(lower) || (city && OWN_CITY.contains(lower));
    }

    /** "som Huddinge sedan 2022 driver": what acts is the municipality and not the place. */
    private static boolean acts(Sentence sentence, int from) {
        Token year = sentence.is(from, "sedan") ? sentence.at(from + 1) : null;
        Token verb = sentence.at(year != null && year.isNumber() ? from + 2 : from);
        return verb != null && DOES.contains(verb.lower());
    }

    static AgencyName named(String shortName, String fullName) {
        return new AgencyName("kommun " + Dictionary.lower(shortName), fullName, AgencyKind.MUNICIPALITY, null);
    }
}

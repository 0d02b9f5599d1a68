package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Botkyrka kommun", "Malmö stad", and "kommunen" where it is clear which one. */
final class MunicipalityRule implements AgencyRule {

    private static final Set<String> OWN = Set.of("kommunen", "kommunens");

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        Municipalities.Found found = Municipalities.at(sentence, i);
        if (found != null && found.asMunicipality()) {
            AgencyName name = named(found.name().shortName(), found.name().fullName());
            return new AgencyMention(sentence, i, found.last(), name, Rule.NAME_FORM);
        }
        String own = home.municipality();
        if (own != null && OWN.contains(sentence.token(i).lower())) {
            return new AgencyMention(
                    sentence, i, i + 1, named(own, home.fullName() == null ? own : home.fullName()), Rule.NAME_FORM);
        }
        return null;
    }

    static AgencyName named(String shortName, String fullName) {
        return new AgencyName("kommun " + Dictionary.lower(shortName), fullName, AgencyKind.MUNICIPALITY, null);
    }
}

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
            boolean city = sentence.token(found.last() - 1).lower().startsWith("stad");
            String full = Municipalities.fullName(found.shortName());
            String name = city ? full.replaceFirst(" kommun$", " stad") : full;
            return new AgencyMention(sentence, i, found.last(), named(found.shortName(), name), Rule.NAME_FORM);
        }
        String own = home.municipality();
        if (own != null && OWN.contains(sentence.token(i).lower())) {
            return new AgencyMention(sentence, i, i + 1, named(own, Municipalities.fullName(own)), Rule.NAME_FORM);
        }
        return null;
    }

    static AgencyName named(String shortName, String fullName) {
        return new AgencyName("kommun " + Dictionary.lower(shortName), fullName, AgencyKind.MUNICIPALITY, null);
    }
}

package se.samsyn.suggest;

import org.jspecify.annotations.Nullable;

/** Bodies that the dictionary or the registry names. */
final class GazetteerRule implements AgencyRule {

    private static final Gazetteer<AgencyName> NATIONAL = national();

    private final Gazetteer<AgencyName> known = new Gazetteer<>();

    GazetteerRule(KnownAgencies registry) {
        registry.forEachName(known::add);
    }

    @Override
    public @Nullable AgencyMention at(Sentence sentence, int i, Home home) {
        Gazetteer.Hit<AgencyName> own = known.at(sentence, i);
        if (own != null) {
            return new AgencyMention(sentence, i, own.last(), own.what(), Rule.KNOWN_NAME);
        }
        Gazetteer.Hit<AgencyName> hit = NATIONAL.at(sentence, i);
        return hit == null ? null : new AgencyMention(sentence, i, hit.last(), hit.what(), Rule.NAME_FORM);
    }

    private static Gazetteer<AgencyName> national() {
        var gazetteer = new Gazetteer<AgencyName>();
        for (String line : Dictionary.lines("agencies")) {
            String[] parts = line.split("\\|", -1);
            AgencyName name = AgencyName.of(parts[1].strip(), AgencyKind.valueOf(parts[0].strip()), null);
            gazetteer.add(name.name(), name);
            for (String alias : parts[2].split(";")) {
                if (!alias.isBlank()) {
                    gazetteer.add(alias.strip(), name);
                }
            }
        }
        return gazetteer;
    }
}

package se.samsyn.suggest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The registry's agencies, to be found again under any of their names. */
final class KnownAgencies {

    private final Map<String, Known.Agency> byKey = new HashMap<>();
    private final Map<Long, Known.Agency> byId = new HashMap<>();
    private final Known known;
    private final Home home;

    KnownAgencies(Known known, Home home) {
        this.known = known;
        this.home = home;
        for (Known.Agency agency : known.agencies()) {
            byId.put(agency.id(), agency);
            byKey.putIfAbsent(nameOf(agency).key(), agency);
            for (String alias : agency.aliases()) {
                byKey.putIfAbsent(AgencyName.keyOf(alias), agency);
            }
        }
    }

    /** The record a name stands for, if any. */
    Known.@Nullable Agency find(AgencyName name) {
        Known.Agency exact = byKey.get(name.key());
        return exact != null ? exact : byKey.get(AgencyName.keyOf(name.name()));
    }

    Known.@Nullable Agency byId(@Nullable Long id) {
        return id == null ? null : byId.get(id);
    }

    /** Hands over every name of every agency. */
    void forEachName(BiConsumer<String, AgencyName> consumer) {
        for (Known.Agency agency : known.agencies()) {
            AgencyName name = nameOf(agency);
            consumer.accept(agency.name(), name);
            if (agency.shortName() != null && !agency.shortName().isBlank()) {
                consumer.accept(agency.shortName(), name);
            }
            agency.aliases().forEach(alias -> consumer.accept(alias, name));
        }
    }

    private AgencyName nameOf(Known.Agency agency) {
        String lower = Dictionary.lower(agency.name());
        Known.Agency parent = byId(agency.parentId());
        if (agency.kind() == AgencyKind.MUNICIPALITY) {
            return MunicipalityRule.named(Municipalities.shortName(agency.name()), agency.name());
        }
        String own = home.municipality() == null ? "" : Dictionary.lower(home.municipality());
        if (agency.kind() == AgencyKind.POLICE && lower.startsWith("lokalpolis")) {
            String place = lower.replaceFirst("^lokalpolis(?:område|en)?(?: i)?\\s*", "");
            String key = place.isEmpty() ? PoliceRule.LOCAL + " " + own : PoliceRule.LOCAL + " " + place;
            return new AgencyName(key.strip(), agency.name(), agency.kind(), null);
        }
        return AgencyName.of(agency.name(), agency.kind(), parent == null ? null : parent.name());
    }
}

package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bodies found in an article: every way of naming the same one comes together here. */
final class Agencies {

    private static final int MOST_EVIDENCE = 100;

    /** One body with all its mentions. */
    static final class Entry {
        final AgencyName agency;
        final Set<String> aliases = new LinkedHashSet<>();
        final List<Passage> evidence = new ArrayList<>();
        final Rule rule;
        Known.@Nullable Agency known;

        Entry(AgencyName agency, Rule rule) {
            this.agency = agency;
            this.rule = rule;
        }

        String name() {
            return known != null ? known.name() : agency.name();
        }

        String key() {
            return known != null ? "agency#" + known.id() : "agency:" + agency.key();
        }

        Suggestion.Reference reference() {
            return new Suggestion.Reference(key(), name());
        }
    }

    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private final Map<Sentence, List<AgencyMention>> bySentence = new HashMap<>();
    private final KnownAgencies registry;

    Agencies(KnownAgencies registry) {
        this.registry = registry;
    }

    Entry add(AgencyName name, Rule rule, @Nullable Passage evidence) {
        Known.Agency known = registry.find(name);
        String key = known != null ? "#" + known.id() : name.key();
        Entry entry = byKey.computeIfAbsent(key, _ -> new Entry(name, known != null ? Rule.KNOWN_NAME : rule));
        entry.known = known;
        if (evidence != null && entry.evidence.size() < MOST_EVIDENCE && !entry.evidence.contains(evidence)) {
            entry.evidence.add(evidence);
        }
        return entry;
    }

    void add(AgencyMention mention, String text) {
        Entry entry = add(mention.agency(), mention.rule(), Passage.of(text, mention.start(), mention.end()));
        String written = mention.written(text);
        if (!AgencyName.keyOf(written).equals(AgencyName.keyOf(entry.name()))) {
            entry.aliases.add(Swedish.capitalised(Swedish.definite(written)));
        }
        bySentence.computeIfAbsent(mention.sentence(), _ -> new ArrayList<>()).add(mention);
    }

    /** What it is also called; but "polisen" is no name of a local unit where the authority itself is at hand. */
    List<String> aliases(Entry entry) {
        AgencyName authority = AgencyName.of("Polismyndigheten", AgencyKind.POLICE, null);
        boolean local =
                entry.agency.kind() == AgencyKind.POLICE && !entry.agency.key().equals(authority.key());
        return local && (of(authority) != null || registry.find(authority) != null)
                ? entry.aliases.stream()
                        .filter(alias -> !PoliceRule.isGeneral(alias))
                        .toList()
                : List.copyOf(entry.aliases);
    }

    Collection<Entry> all() {
        return byKey.values();
    }

    List<AgencyMention> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    @Nullable
    AgencyMention startingAt(Sentence sentence, int token) {
        return in(sentence).stream()
                .filter(mention -> mention.first() == token)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    AgencyMention covering(Sentence sentence, int token) {
        return in(sentence).stream()
                .filter(mention -> mention.first() <= token && token < mention.last())
                .findFirst()
                .orElse(null);
    }

    /** The body a mention or a name stands for. */
    @Nullable
    Entry of(AgencyName name) {
        Known.Agency known = registry.find(name);
        Entry entry = known == null ? null : byKey.get("#" + known.id());
        return entry != null ? entry : byKey.get(name.key());
    }

    /** The local police named in the article or standing in the registry. */
    @Nullable
    Entry localPolice() {
        return all().stream()
                .filter(entry -> entry.agency.kind() == AgencyKind.POLICE
                        && entry.agency.key().startsWith(PoliceRule.LOCAL))
                .findFirst()
                .orElse(null);
    }
}

package se.samsyn.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settles which body a short name means in this article: "polisen", "räddningstjänsten", "miljönämnden". */
final class ShortNames {

    static final AgencyName POLICE_AUTHORITY = AgencyName.of("Polismyndigheten", AgencyKind.POLICE, null);
    private static final String RESCUE = AgencyName.keyOf("Räddningstjänsten");

    private final Map<AgencyName, AgencyName> memo = new HashMap<>();
    private final List<AgencyName> named;
    private final Home home;
    private final KnownAgencies registry;

    ShortNames(Home home, KnownAgencies registry, List<AgencyMention> mentions) {
        this.home = home;
        this.registry = registry;
        this.named = mentions.stream().map(AgencyMention::agency).distinct().toList();
    }

    AgencyMention settle(AgencyMention mention) {
        AgencyName settled = memo.computeIfAbsent(mention.agency(), this::settle);
        return new AgencyMention(mention.sentence(), mention.first(), mention.last(), settled, mention.rule());
    }

    private AgencyName settle(AgencyName name) {
        return switch (name.key()) {
            case PoliceRule.LOCAL -> or(local(), name);
            case PoliceRule.ANY -> or(local(), police());
            default -> {
                if (name.key().equals(RESCUE)) {
                    yield or(only(AgencyKind.RESCUE_SERVICE, name), name);
                }
                if (name.kind() == AgencyKind.CIVIL_SOCIETY && name.key().indexOf(' ') < 0) {
                    yield or(branch(name), name);
                }
                yield name.kind() == AgencyKind.COMMITTEE ? or(longer(name), name) : name;
            }
        };
    }

    /** The local police of the own municipality, or the only one named. */
    private @Nullable AgencyName local() {
        String own = home.municipality();
        if (own != null) {
            AgencyName ours = new AgencyName(
                    PoliceRule.LOCAL + " " + Dictionary.lower(own), "Lokalpolisområde " + own, AgencyKind.POLICE, null);
            Known.Agency known = registry.find(ours);
            if (known != null) {
                return new AgencyName(ours.key(), known.name(), AgencyKind.POLICE, null);
            }
        }
        List<AgencyName> districts = named.stream()
                .filter(name -> name.key().startsWith(PoliceRule.LOCAL + " "))
                .toList();
        if (own != null) {
            for (AgencyName district : districts) {
                if (home.isNamed(district.key().substring(PoliceRule.LOCAL.length() + 1))) {
                    return district;
                }
            }
        }
        if (districts.stream().map(AgencyName::key).distinct().count() == 1) {
            return districts.getFirst();
        }
        return named.stream()
                .filter(name -> name.key().equals(PoliceRule.LOCAL))
                .findFirst()
                .orElse(null);
    }

    private AgencyName police() {
        return named.stream()
                .filter(name -> name.kind() == AgencyKind.POLICE && name.key().startsWith("polisregion"))
                .findFirst()
                .orElse(POLICE_AUTHORITY);
    }

    private @Nullable AgencyName only(AgencyKind kind, AgencyName except) {
        List<AgencyName> others = named.stream()
                .filter(name -> name.kind() == kind && !name.key().equals(except.key()))
                .toList();
        return others.stream().map(AgencyName::key).distinct().count() == 1 ? others.getFirst() : null;
    }

    /** "miljönämnden" where the article also writes "miljö- och byggnadsnämnden". */
    private @Nullable AgencyName longer(AgencyName name) {
        if (name.key().indexOf(' ') >= 0 || !name.key().endsWith("nämnd")) {
            return null;
        }
        String base = name.key().substring(0, name.key().length() - "nämnd".length());
        List<AgencyName> longer = named.stream()
                .filter(other ->
                        other.kind() == AgencyKind.COMMITTEE && other.key().startsWith(base + " och "))
                .toList();
        return longer.size() == 1 ? longer.getFirst() : null;
    }

    /** "Brottsofferjouren" where the article also writes "Brottsofferjouren Lövsta". */
    private @Nullable AgencyName branch(AgencyName name) {
        List<AgencyName> branches = named.stream()
                .filter(other -> other.kind() == name.kind() && other.key().startsWith(name.key() + " "))
                .toList();
        return branches.size() == 1 ? branches.getFirst() : null;
    }

    private static AgencyName or(@Nullable AgencyName first, AgencyName second) {
        return first == null ? second : first;
    }
}

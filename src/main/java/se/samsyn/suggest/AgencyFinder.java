package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds every body that an article names, and settles what the short names stand for. */
final class AgencyFinder {

    private final List<AgencyRule> rules;
    private final Home home;
    private final KnownAgencies registry;
    private final String text;

    AgencyFinder(String text, Home home, KnownAgencies registry) {
        this.text = text;
        this.home = home;
        this.registry = registry;
        this.rules = List.of(
                new GazetteerRule(registry),
                new MunicipalityRule(),
                new PoliceRule(),
                new LeadingNounRule(),
                new NamedBodyRule(),
                new JointAssociationRule(),
                new CentreRule(),
                new CompanyRule(),
                new BodyRule(),
                new OneWordBodyRule(),
                new ExplainedBodyRule());
    }

    Agencies find(List<Sentence> sentences) {
        var mentions = new ArrayList<AgencyMention>();
        var shortNames = new Gazetteer<AgencyName>();
        for (Sentence sentence : sentences) {
            Patience.check();
            for (int i = 0; i < sentence.size(); ) {
                AgencyMention mention = longest(sentence, i);
                if (mention != null) {
                    mentions.add(mention);
                    abbreviation(mention, shortNames);
                }
                i = mention == null ? i + 1 : mention.last();
            }
        }
        addShortNames(sentences, shortNames, mentions);
        new ListedBodies(mentions).addTo(mentions);
        var settled = new ShortNames(home, registry, mentions);
        var agencies = new Agencies(registry);
        mentions.stream()
                .map(settled::settle)
                .sorted(java.util.Comparator.comparingInt(AgencyMention::start))
                .forEach(mention -> agencies.add(mention, text));
        return agencies;
    }

    private @Nullable AgencyMention longest(Sentence sentence, int i) {
        AgencyMention best = null;
        for (AgencyRule rule : rules) {
            AgencyMention mention = rule.at(sentence, i, home);
            if (mention != null && (best == null || mention.last() > best.last())) {
                best = mention;
            }
        }
        return best;
    }

    /** "Våldspreventivt center (VPC)": from here on VPC is that centre. */
    private static void abbreviation(AgencyMention mention, Gazetteer<AgencyName> shortNames) {
        String company = CompanyRule.shortName(mention.agency());
        if (company != null) {
            shortNames.add(company, mention.agency());
        }
        Sentence sentence = mention.sentence();
        // "bostadsbolaget Lövsta Bo": from here on Lövsta Bo alone is that company
        String first = sentence.token(mention.first()).text();
        if (!mention.agency().name().startsWith(Swedish.capitalised(first))
                && mention.last() > mention.first() + 1
                && sentence.token(mention.first() + 1).isCapitalised()
                && mention.agency()
                        .name()
                        .startsWith(sentence.token(mention.first() + 1).text())) {
            shortNames.add(mention.agency().name(), mention.agency());
        }
        if (ExplainedBodyRule.explains(mention)) {
            shortNames.add(mention.agency().name(), mention.agency());
        }
        Token short_ = sentence.at(mention.last() + 1);
        if (sentence.is(mention.last(), "(")
                && short_ != null
                && short_.isAcronym()
                && short_.lower().charAt(0)
                        == Dictionary.lower(mention.agency().name()).charAt(0)
                && mention.agency().kind() != AgencyKind.COMMITTEE
                && sentence.is(mention.last() + 2, ")")) {
            shortNames.add(short_.text(), mention.agency());
        }
    }

    private static void addShortNames(
            List<Sentence> sentences, Gazetteer<AgencyName> shortNames, List<AgencyMention> mentions) {
        Map<Sentence, List<AgencyMention>> taken = new HashMap<>();
        mentions.forEach(mention -> taken.computeIfAbsent(mention.sentence(), _ -> new ArrayList<>())
                .add(mention));
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                int at = i;
                Gazetteer.Hit<AgencyName> hit = shortNames.at(sentence, i);
                if (hit != null
                        && taken.getOrDefault(sentence, List.of()).stream()
                                .noneMatch(mention -> mention.first() <= at && at < mention.last())) {
                    mentions.add(new AgencyMention(sentence, i, hit.last(), hit.what(), Rule.NAMED_WITH_ABBREVIATION));
                }
            }
        }
    }
}

package se.samsyn.suggest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the persons in public roles that an article names, and the bodies their titles imply. */
final class PersonFinder {

    private static final Map<String, String> IMPLIED = Dictionary.entries("title-agencies");

    private static final AgencyName POLICE = AgencyName.of("Polismyndigheten", AgencyKind.POLICE, null);

    private static final Map<String, Set<AgencyKind>> ONLY_ONE = Map.of(
            "@skola", Set.of(AgencyKind.SCHOOL),
            "@region", Set.of(AgencyKind.REGION),
            "@akademi", Set.of(AgencyKind.ACADEMIA),
            "@bolag", Set.of(AgencyKind.MUNICIPAL_COMPANY, AgencyKind.PROPERTY_OWNER));

    /** "nämndens ordförande": the one named last before. */
    private static final Map<String, Set<AgencyKind>> OWNERS = Map.of(
            "nämndens", Set.of(AgencyKind.COMMITTEE),
            "förvaltningens", Set.of(AgencyKind.MUNICIPAL_ADMINISTRATION),
            "enhetens", Set.of(AgencyKind.MUNICIPAL_ADMINISTRATION),
            "skolans", Set.of(AgencyKind.SCHOOL),
            "bolagets", Set.of(AgencyKind.MUNICIPAL_COMPANY, AgencyKind.PROPERTY_OWNER, AgencyKind.BUSINESS),
            "föreningens", Set.of(AgencyKind.CIVIL_SOCIETY));

    private static final int MOST_EVIDENCE = 100;

    private final String text;
    private final OwnVoice voice;
    private final Map<AgencyKind, Agencies.Entry> latest = new EnumMap<>(AgencyKind.class);
    private final Home home;
    private final Agencies agencies;
    private final Persons persons = new Persons();
    private final Gazetteer<Known.Person> registry = new Gazetteer<>();

    PersonFinder(String text, Home home, Agencies agencies, Known known, OwnVoice voice) {
        this.voice = voice;
        this.text = text;
        this.home = home;
        this.agencies = agencies;
        for (Known.Person person : known.persons()) {
            registry.add(person.name(), person);
            person.aliases().stream()
                    .filter(alias -> alias.indexOf(' ') > 0)
                    .forEach(alias -> registry.add(alias, person));
        }
    }

    Persons find(List<Sentence> sentences) {
        var rule = new PersonRule(agencies);
        for (Sentence sentence : sentences) {
            Patience.check();
            for (int i = 0; i < sentence.size(); ) {
                PersonMention mention = rule.at(sentence, i);
                if (mention != null) {
                    add(mention);
                }
                i = mention == null ? i + 1 : Math.max(i + 1, mention.next());
            }
            for (AgencyMention named : agencies.in(sentence)) {
                Agencies.Entry entry = agencies.of(named.agency());
                if (entry != null) {
                    latest.put(named.agency().kind(), entry);
                }
            }
        }
        sentences.forEach(this::addKnown);
        return persons;
    }

    private void add(PersonMention mention) {
        if (persons.isFull() && persons.find(mention.name()) == null) {
            return;
        }
        Persons.Entry person = persons.entry(mention.name(), mention.rule());
        person.mentions.add(mention);
        Passage evidence = Passage.of(text, mention.start(), mention.end());
        for (Passage part : withoutParty(mention, evidence)) {
            if (person.evidence.size() < MOST_EVIDENCE && !person.evidence.contains(part)) {
                person.evidence.add(part);
            }
        }
        TitlePhrase title = mention.title();
        if (title != null && (person.role == null || saysMore(title.role(), person.role))) {
            person.role = title.role();
        }
        if (person.agency == null) {
            person.agency = agency(mention, evidence);
        }
    }

    /** "chefen för lokalpolisområdet" and "lokalpolisområdeschef": the latter alone says which. */
    private static boolean saysMore(String role, String than) {
        return role.length() > than.length() && role.endsWith(than) && role.indexOf(' ') < 0;
    }

    /** Name and title apart where a party's letters stand between them. */
    private List<Passage> withoutParty(PersonMention mention, Passage whole) {
        TitlePhrase title = mention.title();
        if (title == null || whole.text().indexOf('(') < 0) {
            return List.of(whole);
        }
        Sentence sentence = mention.sentence();
        return List.of(
                Passage.of(
                        text,
                        sentence.token(mention.first()).start(),
                        sentence.token(mention.last() - 1).end()),
                Passage.of(text, title.start(), title.end()));
    }

    private Agencies.@Nullable Entry agency(PersonMention mention, Passage evidence) {
        if (mention.agency() != null) {
            return agencies.of(mention.agency().agency());
        }
        // "Vår vd Eva Ek", "Eva Ek som är områdeschef hos oss": the one whose page it is
        Agencies.Entry own = voice.of(mention);
        if (own != null) {
            return own;
        }
        TitlePhrase title = mention.title();
        Agencies.Entry owner = title == null ? null : owner(title);
        String implied = title == null ? null : implied(title);
        if (owner != null || implied == null) {
            return owner;
        }
        Passage words = title == null ? evidence : Passage.of(text, title.start(), title.end());
        if (implied.equals("@kommun")) {
            return title != null && isElsewhere(title) ? null : municipality(words);
        }
        if (ONLY_ONE.containsKey(implied)) {
            return only(ONLY_ONE.get(implied));
        }
        if (implied.equals("@lokalpolis")) {
            Agencies.Entry local = agencies.localPolice();
            return local != null ? local : agencies.add(POLICE, Rule.IMPLIED_BY_TITLE, words);
        }
        if (implied.equals("@räddningstjänst")) {
            return agencies.all().stream()
                    .filter(entry -> entry.agency.kind() == AgencyKind.RESCUE_SERVICE)
                    .findFirst()
                    .orElse(null);
        }
        String[] parts = implied.split("\\|");
        AgencyKind kind = AgencyKind.valueOf(parts[1].strip());
        String parent = kind == AgencyKind.COMMITTEE ? home.fullName() : null;
        return agencies.add(AgencyName.of(parts[0].strip(), kind, parent), Rule.IMPLIED_BY_TITLE, words);
    }

    private Agencies.@Nullable Entry owner(TitlePhrase title) {
        String word = title.sentence().token(title.first()).lower();
        if (word.equals("utskottets")) {
            return agencies.all().stream()
                    .filter(entry -> entry.name().endsWith("utskottet"))
                    .findFirst()
                    .orElse(null);
        }
        return OWNERS.getOrDefault(word, Set.of()).stream()
                .map(latest::get)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "Från Esbo deltog ungdomschefen …", "skolchef i Helsingfors": an official of another place. */
    private boolean isElsewhere(TitlePhrase title) {
        Sentence sentence = title.sentence();
        Token first = sentence.at(1);
        boolean guest = sentence.is(0, "från") && first != null && isAbroad(first) && title.first() > 1;
        Token after = sentence.is(title.last(), "i") || sentence.is(title.last(), "från")
                ? sentence.at(title.last() + 1)
                : null;
        return guest || (after != null && isAbroad(after) && AreaFinder.isFarAway(after.lower()));
    }

    private boolean isAbroad(Token place) {
        return place.isWord() && place.isCapitalised() && !home.isNamed(place.text());
    }

    /** The own municipality, named or not; where the article has none, the only housing company in it. */
    private Agencies.@Nullable Entry municipality(Passage words) {
        String own = home.municipality();
        if (own == null) {
            return only(Set.of(AgencyKind.MUNICIPAL_COMPANY));
        }
        AgencyName name = MunicipalityRule.named(own, home.fullName() == null ? own : home.fullName());
        Agencies.Entry named = agencies.of(name);
        return named != null ? named : agencies.add(name, Rule.IMPLIED_BY_TITLE, words);
    }

    /** The article's only body of a kind: of two, nothing tells which is meant. */
    private Agencies.@Nullable Entry only(Set<AgencyKind> kinds) {
        List<Agencies.Entry> all = agencies.all().stream()
                .filter(entry -> kinds.contains(entry.agency.kind()))
                .toList();
        return all.size() == 1 ? all.getFirst() : null;
    }

    /** "civilministerns statssekreterare" belongs where the minister does. */
    private static @Nullable String implied(TitlePhrase title) {
        String implied = implied(title.bareRole());
        if (implied != null || title.first() == 0) {
            return implied;
        }
        String before = title.sentence().token(title.first() - 1).lower();
        String superior = before.endsWith("s") ? Titles.of(before) : null;
        return superior == null ? null : implied(superior);
    }

    private static @Nullable String implied(String role) {
        for (var entry : IMPLIED.entrySet()) {
            String title = entry.getKey();
            boolean fits =
                    title.endsWith("*") ? role.startsWith(title.substring(0, title.length() - 1)) : role.equals(title);
            if (fits) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** Persons of the registry are found without a title as well. */
    private void addKnown(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Gazetteer.Hit<Known.Person> hit = registry.at(sentence, i);
            if (hit == null) {
                continue;
            }
            Persons.Entry person = persons.find(hit.what().name());
            if (person == null) {
                person = persons.entry(
                        Swedish.withoutGenitiveUnless(
                                PersonNames.name(sentence, i, hit.last()),
                                hit.what().name()),
                        Rule.KNOWN_NAME);
            }
            person.known = hit.what();
            person.rule = Rule.KNOWN_NAME;
            Passage evidence = Passage.of(
                    text,
                    sentence.token(i).start(),
                    sentence.token(hit.last() - 1).end());
            if (person.evidence.size() < MOST_EVIDENCE
                    && person.evidence.stream()
                            .noneMatch(p -> p.start() <= evidence.start() && evidence.end() <= p.end())) {
                person.evidence.add(evidence);
            }
            i = hit.last() - 1;
        }
    }
}

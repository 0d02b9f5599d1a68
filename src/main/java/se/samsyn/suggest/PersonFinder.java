package se.samsyn.suggest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the persons in public roles that an article names, and the bodies their titles imply. */
final class PersonFinder {

    private static final Map<String, String> IMPLIED = Dictionary.entries("title-agencies");

    private static final AgencyName POLICE = AgencyName.of("Polismyndigheten", AgencyKind.POLICE, null);

    private final String text;
    private final Home home;
    private final Agencies agencies;
    private final Persons persons = new Persons();
    private final Gazetteer<Known.Person> registry = new Gazetteer<>();

    PersonFinder(String text, Home home, Agencies agencies, Known known) {
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
            for (int i = 0; i < sentence.size(); ) {
                PersonMention mention = rule.at(sentence, i);
                if (mention != null) {
                    add(mention);
                }
                i = mention == null ? i + 1 : Math.max(i + 1, mention.next());
            }
        }
        sentences.forEach(this::addKnown);
        return persons;
    }

    private void add(PersonMention mention) {
        Persons.Entry person = persons.entry(mention.name(), mention.rule());
        person.mentions.add(mention);
        Passage evidence = Passage.of(text, mention.start(), mention.end());
        for (Passage part : withoutParty(mention, evidence)) {
            if (!person.evidence.contains(part)) {
                person.evidence.add(part);
            }
        }
        if (person.role == null && mention.title() != null) {
            person.role = mention.title().role();
        }
        if (person.agency == null) {
            person.agency = agency(mention, evidence);
        }
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
        TitlePhrase title = mention.title();
        String implied = title == null ? null : implied(title.bareRole());
        if (implied == null) {
            return null;
        }
        Passage words = title == null ? evidence : Passage.of(text, title.start(), title.end());
        if (implied.equals("@kommun")) {
            String own = home.municipality();
            return own == null ? null : agencies.of(MunicipalityRule.named(own, own));
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
            if (person.evidence.stream().noneMatch(p -> p.start() <= evidence.start() && evidence.end() <= p.end())) {
                person.evidence.add(evidence);
            }
            i = hit.last() - 1;
        }
    }
}

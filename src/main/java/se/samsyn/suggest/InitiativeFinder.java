package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds an article's initiatives: those of the registry, those known all over Sweden, and those it introduces. */
final class InitiativeFinder {

    private static final List<String> TOPIC = Dictionary.lines("topic-words").stream()
            .map(word -> word.replaceFirst("^-", ""))
            .toList();

    private final String text;
    private final List<Sentence> sentences;
    private final Agencies agencies;
    private final Persons persons;
    private final Initiatives initiatives = new Initiatives();
    private final Gazetteer<Initiatives.Entry> names = new Gazetteer<>();

    InitiativeFinder(String text, List<Sentence> sentences, Agencies agencies, Persons persons) {
        this.text = text;
        this.sentences = sentences;
        this.agencies = agencies;
        this.persons = persons;
    }

    Initiatives find(Known known) {
        addKnown(known);
        if (concernsPrevention()) {
            addNational();
            candidates().forEach(this::accept);
        }
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Gazetteer.Hit<Initiatives.Entry> hit = names.at(sentence, i);
                if (hit != null) {
                    initiatives.add(new Initiatives.Mention(hit.what(), sentence, i, hit.last()), text);
                    i = hit.last() - 1;
                }
            }
        }
        initiatives.all().forEach(entry -> entry.evidence.sort(Comparator.naturalOrder()));
        return initiatives;
    }

    private void addKnown(Known known) {
        for (Known.Initiative initiative : known.initiatives()) {
            Initiatives.Entry entry = initiatives.add(initiative.name(), null, Rule.KNOWN_NAME);
            entry.known = initiative;
            names.add(initiative.name(), entry);
            for (String alias : initiative.aliases()) {
                entry.aliases.add(alias);
                names.add(alias, entry);
            }
        }
    }

    private void addNational() {
        for (String line : Dictionary.lines("initiatives")) {
            String[] parts = line.split("\\|", -1);
            String name = parts[0].strip();
            String longName = parts[1].isBlank() ? null : parts[1].strip();
            var all = new ArrayList<>(List.of(name));
            if (longName != null) {
                all.add(longName);
            }
            for (String alias : parts[2].split(";")) {
                if (!alias.isBlank()) {
                    all.add(alias.strip());
                }
            }
            Initiatives.Entry existing = all.stream()
                    .map(initiatives::find)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            Initiatives.Entry entry = existing != null ? existing : initiatives.add(name, longName, Rule.NATIONAL_NAME);
            all.forEach(each -> names.add(each, entry));
        }
    }

    private List<InitiativeCandidate> candidates() {
        List<InitiativeRule> rules =
                List.of(new AbbreviationRule(agencies), new KindWordRule(agencies), new DefinedAsRule());
        var candidates = new ArrayList<InitiativeCandidate>();
        for (Sentence sentence : sentences) {
            if (sentence.block().kind() == Block.Kind.TITLE) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                for (InitiativeRule rule : rules) {
                    InitiativeCandidate candidate = rule.at(sentence, i);
                    if (candidate != null) {
                        candidates.add(candidate);
                    }
                }
            }
        }
        return candidates;
    }

    private void accept(InitiativeCandidate candidate) {
        if ((!candidate.certain() && !namedElsewhere(candidate)) || persons.find(candidate.name()) != null) {
            return;
        }
        Initiatives.Entry entry = initiatives.add(candidate.name(), candidate.longName(), candidate.rule());
        entry.evidence.add(Passage.of(text, candidate.start(), candidate.end()));
        names.add(candidate.name(), entry);
        if (candidate.longName() != null) {
            names.add(candidate.longName(), entry);
        }
    }

    /** A capital at the start of a sentence proves no name: it must also stand inside one, or in quotation marks. */
    private boolean namedElsewhere(InitiativeCandidate candidate) {
        for (Sentence sentence : sentences) {
            for (int i = 1; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                boolean name = token.isCapitalised() && Swedish.sameWord(token.text(), firstWord(candidate.name()));
                if (name && (!sentence.isStart(i) || ProperName.isQuote(sentence.token(i - 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    private boolean concernsPrevention() {
        int found = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (isTopic(token.lower()) != null && ++found >= 3) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable String isTopic(String word) {
        return TOPIC.stream().filter(word::contains).findFirst().orElse(null);
    }
}

package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds an article's initiatives: those of the registry, those known all over Sweden, and those it introduces. */
final class InitiativeFinder {

    private static final List<String> OTHERS = Dictionary.lines("not-initiatives");
    private static final List<String> NATIONAL = Dictionary.lines("initiatives");

    private final String text;
    private final List<Sentence> sentences;
    private final Agencies agencies;
    private final Persons persons;
    private final Initiatives initiatives = new Initiatives();
    private final Set<String> certainNames = new HashSet<>();
    private final Gazetteer<Initiatives.Entry> names = new Gazetteer<>();

    InitiativeFinder(String text, List<Sentence> sentences, Agencies agencies, Persons persons) {
        this.text = text;
        this.sentences = sentences;
        this.agencies = agencies;
        this.persons = persons;
    }

    Initiatives find(Known known) {
        addKnown(known);
        if (Relevance.concernsPrevention(sentences)) {
            addNational();
            candidates().stream()
                    .sorted(Comparator.comparing(candidate -> candidate.rule() == Rule.NAMED_AFTER_KIND_WORD))
                    .forEach(this::accept);
        }
        for (Sentence sentence : sentences) {
            Patience.check();
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

    /** The methods known all over Sweden, each under the name that the article uses most; its others are aliases. */
    private void addNational() {
        for (String line : NATIONAL) {
            String[] parts = line.split("[|;]", -1);
            List<String> all = Arrays.stream(parts)
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && timesNamed(name) > 0)
                    .sorted(Comparator.comparingLong(this::timesNamed).reversed())
                    .toList();
            if (all.isEmpty()) {
                continue;
            }
            Initiatives.Entry existing = all.stream()
                    .map(initiatives::find)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            String longName = parts[1].isBlank() ? null : parts[1].strip();
            String first = Swedish.capitalised(all.getFirst());
            Initiatives.Entry entry =
                    existing != null ? existing : initiatives.add(first, longName, Rule.NATIONAL_NAME);
            all.forEach(name -> {
                names.add(name, entry);
                initiatives.alsoCalled(entry, name);
            });
        }
    }

    private long timesNamed(String name) {
        var one = new Gazetteer<String>();
        one.add(name, name);
        return sentences.stream()
                .mapToLong(sentence -> IntStream.range(0, sentence.size())
                        .filter(i -> one.at(sentence, i) != null)
                        .count())
                .sum();
    }

    private List<InitiativeCandidate> candidates() {
        var repeated = new RepeatedNames(sentences);
        List<InitiativeRule> rules = List.of(
                new AbbreviationRule(agencies),
                new KindWordRule(agencies, repeated),
                new DefinedAsRule(repeated),
                new AppositionRule(agencies),
                new IntroducedRule(agencies, persons, sentences),
                new LaunchRule(agencies),
                new NameFormRule(agencies),
                new NamingRule(agencies, repeated),
                new CalledRule(),
                new HalfNameRule(agencies, repeated),
                new NounFirstRule(agencies, persons),
                new PurposeOfRule(agencies, persons, repeated),
                new LedByRule(agencies),
                new TeamNameRule(agencies, sentences));
        var candidates = new ArrayList<InitiativeCandidate>();
        for (Sentence sentence : sentences) {
            Patience.check();
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
        if (initiatives.isFull() || isOther(candidate.name()) || isOther(candidate.longName())) {
            return;
        }
        boolean more = initiatives.all().stream()
                .anyMatch(entry ->
                        (entry.names().anyMatch(name -> candidate.name().startsWith(name + " "))
                                        && candidate.longName() == null)
                                || entry.name.startsWith(candidate.name() + " "));
        if (more) {
            return;
        }
        Initiatives.Entry entry = initiatives.add(candidate.name(), candidate.longName(), candidate.rule());
        entry.evidence.add(Passage.of(text, candidate.start(), candidate.end()));
        names.add(candidate.name(), entry);
        if (candidate.longName() != null) {
            names.add(candidate.longName(), entry);
        }
    }

    /** "Syftet med Barnkonventionen", "NTU, Nationella trygghetsundersökningen": laws and surveys have purposes too. */
    private static boolean isOther(@Nullable String name) {
        return name != null
                && Arrays.stream(Dictionary.lower(name).split("\\s+"))
                        .anyMatch(word -> OTHERS.stream().anyMatch(word::endsWith));
    }

    /** A capital at the start of a sentence proves no name: it must also stand inside one, or in quotation marks. */
    private boolean namedElsewhere(InitiativeCandidate candidate) {
        String word = firstWord(candidate.name());
        return certainNames().contains(word) || certainNames().contains(word + "s");
    }

    private Set<String> certainNames() {
        if (certainNames.isEmpty()) {
            for (Sentence sentence : sentences) {
                for (int i = 1; i < sentence.size(); i++) {
                    Token token = sentence.token(i);
                    if (token.isCapitalised() && (!sentence.isStart(i) || ProperName.isQuote(sentence.token(i - 1)))) {
                        certainNames.add(token.text());
                    }
                }
            }
        }
        return certainNames;
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}

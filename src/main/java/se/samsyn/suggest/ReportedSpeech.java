package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what persons are reported to have said: "NN underströk att …", "Hon framhöll även vikten av …". */
final class ReportedSpeech {

    private static final Set<String> VERBS = Dictionary.words("verbs-of-saying");
    private static final List<String> PHRASES = Dictionary.lines("phrases-of-saying").stream()
            .map(Dictionary::lower)
            .toList();
    private static final Set<String> ADVERBS = Set.of(
            "också",
            "även",
            "särskilt",
            "vidare",
            "dessutom",
            "bland",
            "annat",
            "fram",
            "samtidigt",
            "därför",
            "tydligt",
            "att",
            "upp",
            "sedan",
            "själv",
            "om",
            "dock",
            "med",
            "ju",
            "nu",
            "i",
            "in",
            "så",
            "här",
            "efterhand",
            "efteråt",
            "fast",
            "sig",
            "ha",
            "märkt",
            "sett");
    private static final Set<String> OBJECTS =
            Set.of("vikten", "behovet", "betydelsen", "värdet", "nyttan", "fördelarna");
    private static final Set<String> BREAKS = Set.of("av", "till", "med", "mot", "på", "hos", "från", "som");
    private static final Set<String> INFINITIVES =
            Set.of("slå", "säga", "konstatera", "påminna", "lova", "betona", "understryka", "berätta", "framhålla");
    private static final Set<String> CONVINCED =
            Set.of("övertygad", "säker", "stolt", "nöjd", "glad", "orolig", "kritisk", "noga", "tacksam");
    private static final int SOON = 6;
    private static final int VERB_WITHIN = 18;
    private static final int TITLE_WITHIN = 9;

    /** "beskrev hur rekryterarna byter metod" says what was told of, not what was said. */
    private static final Set<String> TELLS = Set.of("beskrev", "beskriver", "redogjorde", "redogör");

    private static final Set<String> WHEN = Set.of("vid", "under", "efter", "inför");

    private final String text;
    private final PersonReferences references;
    private final Agencies agencies;

    ReportedSpeech(String text, PersonReferences references, Agencies agencies) {
        this.agencies = agencies;
        this.text = text;
        this.references = references;
    }

    List<Talk> find(List<Sentence> sentences) {
        var talks = new ArrayList<Talk>();
        for (Sentence sentence : sentences) {
            Patience.check();
            if (!sentence.isHeading() && !sentence.isCaption() && !sentence.talk()) {
                Talk talk = talk(sentence);
                if (talk != null) {
                    talks.add(talk);
                }
            }
        }
        return talks;
    }

    private @Nullable Talk talk(Sentence sentence) {
        for (PersonReferences.Reference subject : references.in(sentence)) {
            if (accordingTo(sentence, subject)) {
                return talk(subject, sentence, named(sentence, subject).last());
            }
            boolean inverted = subject.first() > 0
                    && subject.first() <= 4
                    && VERBS.contains(sentence.token(subject.first() - 1).lower())
                    && followed(sentence, subject.last() - 1);
            if (inverted && sentence.token(0).isWord()) {
                return talk(subject, sentence, wordsFrom(sentence, subject.last() - 1));
            }
            if (!beginsClause(sentence, subject)) {
                continue;
            }
            int verb = verb(sentence, afterBody(sentence, subject.last()));
            if (verb >= 0) {
                return talk(subject, sentence, wordsFrom(sentence, verb));
            }
        }
        return null;
    }

    /** "Enligt chefen på enheten, Maj Ek, …": title and name mean the same person; the words follow the name. */
    private PersonReferences.Reference named(Sentence sentence, PersonReferences.Reference subject) {
        PersonReferences.Reference last = subject;
        for (PersonReferences.Reference other : references.in(sentence)) {
            boolean near = other.first() >= last.last() && other.first() - last.last() <= 4;
            if (near && other.person() == subject.person() && !other.pronoun()) {
                last = other;
            }
        }
        return last;
    }

    /** "enligt henne", "Enligt kommunpolis NN". */
    private boolean accordingTo(Sentence sentence, PersonReferences.Reference subject) {
        for (int k = subject.first() - 2; k >= Math.max(0, subject.first() - TITLE_WITHIN); k--) {
            TitlePhrase title = sentence.is(k, "enligt") ? TitlePhrase.at(sentence, k + 1, agencies) : null;
            if (title != null && title.last() <= subject.first() && subject.first() - title.last() <= 1) {
                return true;
            }
        }
        for (int k = subject.first() - 1; k >= Math.max(0, subject.first() - 4); k--) {
            if (sentence.is(k, "enligt")) {
                return true;
            }
            if (!sentence.token(k).lower().endsWith("s")
                    && Titles.of(sentence.token(k).lower()) == null) {
                return false;
            }
        }
        return false;
    }

    /** The subject opens the sentence; before it stands at most its title. */
    private boolean beginsClause(Sentence sentence, PersonReferences.Reference subject) {
        TitlePhrase title = TitlePhrase.at(sentence, 0, agencies);
        if (title != null && subject.first() - title.last() <= 1) {
            return true;
        }
        for (int k = 0; k < subject.first(); k++) {
            Token token = sentence.token(k);
            // "Polisens representant, gruppchef Anna Ek, förklarade att …"
            TitlePhrase apposition = token.is(",") ? TitlePhrase.at(sentence, k + 1, agencies) : null;
            if (apposition != null && subject.first() - apposition.last() <= 1) {
                return true;
            }
            if (!token.isWord() || VERBS.contains(token.lower()) || BREAKS.contains(token.lower()) || k > 6) {
                return false;
            }
        }
        return true;
    }

    /** "Anna Ek på Lövstahem meddelade att …". */
    private int afterBody(Sentence sentence, int from) {
        boolean joined = sentence.is(from, "på") || sentence.is(from, "från") || sentence.is(from, "vid");
        AgencyMention body = joined ? agencies.startingAt(sentence, from + 1) : null;
        return body == null ? from : body.last();
    }

    /** The verb after the subject and its apposition; -1 when the sentence tells of something else. */
    private int verb(Sentence sentence, int from) {
        boolean apposition = sentence.is(from, ",") || sentence.is(from, "(");
        int commas = 0;
        for (int k = from; k < Math.min(sentence.size(), from + (apposition ? VERB_WITHIN : SOON)); k++) {
            Token token = sentence.token(k);
            commas += token.is(",") ? 1 : 0;
            boolean after = !apposition || commas >= 2 || !token.is(",");
            boolean near = apposition || k < from + 2;
            if (near && after && (VERBS.contains(token.lower()) || phraseAt(sentence, k)) && followed(sentence, k)) {
                return k;
            }
            if (token.is("med") && sentence.is(k + 1, "att") && isSaid(sentence, k + 2)) {
                return k + 1;
            }
            if (near && (token.is("är") || token.is("var")) && isConvinced(sentence, k + 1)) {
                return k + 2;
            }
            if (!apposition && (token.is("som") || token.is("och"))) {
                return token.is("och") ? alsoSaid(sentence, from, k + 1) : -1;
            }
        }
        return -1;
    }

    /** "visade den ombyggda parkeringen och berättade att …": the second thing that one and the same person did. */
    private int alsoSaid(Sentence sentence, int from, int verb) {
        Token token = sentence.at(verb);
        boolean said = token != null && VERBS.contains(token.lower()) && sentence.is(verb + 1, "att");
        boolean other = references.in(sentence).stream().anyMatch(r -> r.first() >= from && r.first() < verb);
        return said && !other ? verb : -1;
    }

    /** "avslutade mötet med att slå fast att …". */
    private static boolean isSaid(Sentence sentence, int infinitive) {
        Token verb = sentence.at(infinitive);
        return verb != null
                && INFINITIVES.contains(verb.lower())
                && (sentence.is(infinitive + 1, "att") || sentence.is(infinitive + 2, "att"));
    }

    /** "är övertygad om att", "är glad över att". */
    private static boolean isConvinced(Sentence sentence, int adjective) {
        Token word = sentence.at(adjective);
        return word != null && CONVINCED.contains(word.lower()) && sentence.is(adjective + 2, "att");
    }

    private boolean followed(Sentence sentence, int verb) {
        if (phraseAt(sentence, verb)) {
            return true;
        }
        // "underströk vid undertecknandet att": when it was said
        Token when = sentence.at(verb + 1);
        if (when != null
                && WHEN.contains(when.lower())
                && (sentence.is(verb + 3, "att") || sentence.is(verb + 4, "att"))) {
            return true;
        }
        for (int k = verb + 1; k < Math.min(sentence.size(), verb + 6); k++) {
            Token token = sentence.token(k);
            boolean how =
                    token.is("hur") && !TELLS.contains(sentence.token(verb).lower());
            if (token.is("att") || how || OBJECTS.contains(token.lower())) {
                return true;
            }
            // "framhöll för gästerna att": to whom it was said
            boolean listener = sentence.is(k - 1, "för") && k - 1 == verb + 1;
            if (!ADVERBS.contains(token.lower()) && !listener && !(token.is("för") && k == verb + 1)) {
                return false;
            }
        }
        return false;
    }

    private boolean phraseAt(Sentence sentence, int k) {
        int start = sentence.token(k).start();
        String rest = Dictionary.lower(text.substring(start, Math.min(sentence.end(), start + 40)));
        return PHRASES.stream().anyMatch(phrase -> rest.startsWith(phrase + " "));
    }

    private int wordsFrom(Sentence sentence, int verb) {
        if (phraseAt(sentence, verb)) {
            return verb;
        }
        for (int k = verb + 1; k < sentence.size(); k++) {
            if (sentence.is(k, "att")) {
                return k + 1;
            }
            if (OBJECTS.contains(sentence.token(k).lower()) || sentence.is(k, "hur")) {
                return k;
            }
        }
        return sentence.size();
    }

    private @Nullable Talk talk(PersonReferences.Reference subject, Sentence sentence, int from) {
        if (from >= sentence.size()) {
            return null;
        }
        int end = sentence.end();
        while (end > sentence.start() && ".!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = sentence.token(from).start();
        return start >= end
                ? null
                : Talk.of(subject, text, false, List.of(new int[] {start, end}), sentence.blockIndex());
    }
}

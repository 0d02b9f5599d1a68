package se.samsyn.suggest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "… under namnet Lugn kväll", "arbetsnamnet Lyktan", "”Lugn kväll” drog igång i mars". */
final class NamingRule implements InitiativeRule {

    private static final Set<String> NAMES =
            Set.of("namnet", "arbetsnamnet", "projektnamnet", "rubriken", "beteckningen");
    private static final Set<String> BEFORE = Set.of("under", "med", "fått", "får", "fick", "bär", "har", "går");
    private static final Set<String> STARTS = Set.of(
            "startar",
            "startade",
            "startas",
            "startades",
            "lanseras",
            "lanserades",
            "införs",
            "infördes",
            "sjösätts",
            "sjösattes",
            "drogs",
            "invigs",
            "invigdes");
    private static final Set<String> STARTS_WITH_PARTICLE =
            Set.of("drar", "drog", "rullas", "rullades", "sätts", "sattes");
    private static final Set<String> PARTICLES = Set.of("igång", "ut", "i");
    private static final int LONGEST = 4;

    private final Agencies agencies;
    private final RepeatedNames repeated;

    NamingRule(Agencies agencies, RepeatedNames repeated) {
        this.agencies = agencies;
        this.repeated = repeated;
    }

    @Override
    public @Nullable InitiativeCandidate at(Sentence sentence, int i) {
        if (sentence.isHeading() || agencies.covering(sentence, i) != null) {
            return null;
        }
        Token token = sentence.token(i);
        if (token.is("ramen") && sentence.is(i - 1, "inom") && sentence.is(i + 1, "för")) {
            ProperName name = ProperName.at(sentence, i + 2);
            return name == null || !isFree(sentence, name)
                    ? null
                    : candidate(sentence, i, NameEnd.of(sentence, name.longest(sentence, repeated)));
        }
        if (NAMES.contains(token.lower())) {
            boolean given = i > 0 && BEFORE.contains(sentence.token(i - 1).lower());
            ProperName name = given ? ProperName.at(sentence, i + 1) : null;
            return name == null ? null : candidate(sentence, i, whole(sentence, name));
        }
        ProperName name = ProperName.isQuote(token) ? ProperName.at(sentence, i) : null;
        return name != null && starts(sentence, name.last()) ? candidate(sentence, i, name) : null;
    }

    private boolean isFree(Sentence sentence, ProperName name) {
        return !sentence.token(name.first()).isAcronym()
                && agencies.covering(sentence, name.first()) == null
                && !Municipalities.isOne(Swedish.withoutGenitive(name.name()));
    }

    /** Up to the end of the sentence if that is near, else as far as the words are repeated. */
    private ProperName whole(Sentence sentence, ProperName name) {
        if (name.quoted()) {
            return name;
        }
        int last = name.last();
        while (last < sentence.size() && sentence.token(last).isWord() && last - name.first() < LONGEST) {
            last++;
        }
        boolean ends = sentence.is(last, ".") || sentence.is(last, ",") || last == sentence.size();
        boolean clause = sentence.is(name.last(), "som") || sentence.is(name.last(), "och");
        return ends && !clause && sentence.is(last, ".")
                ? new ProperName(ProperName.words(sentence, name.first(), last), name.first(), last, false)
                : NameEnd.of(sentence, name.longest(sentence, repeated));
    }

    private static boolean starts(Sentence sentence, int at) {
        Token verb = sentence.at(at);
        if (verb == null) {
            return false;
        }
        Token particle = sentence.at(at + 1);
        return STARTS.contains(verb.lower())
                || STARTS_WITH_PARTICLE.contains(verb.lower())
                        && particle != null
                        && PARTICLES.contains(particle.lower());
    }

    private static InitiativeCandidate candidate(Sentence sentence, int first, ProperName name) {
        return InitiativeCandidate.of(name, Rule.NAMED_AFTER_KIND_WORD, sentence, first);
    }
}

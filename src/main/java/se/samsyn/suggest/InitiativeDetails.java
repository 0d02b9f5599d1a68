package se.samsyn.suggest;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an article says of an initiative: since when, who answers for it, for whom it is. */
final class InitiativeDetails {

    private static final Pattern FOR_WHOM = Pattern.compile(
            "(?iU)\\b(?:riktar sig|vänder sig|riktat|riktad)\\s+(?:främst\\s+|i första hand\\s+)?(?:till|mot)\\s+([^.;:]{3,120}?)"
                    + "(?=[.;:]|\\s+och\\s+(?:syftar|ska|är|har|bygger)\\b|,?\\s+(?:som|för att|med)\\b|$)");
    private static final Set<String> RUN = Set.of(
            "utförs",
            "drivs",
            "leds",
            "samordnas",
            "bedrivs",
            "ägs",
            "genomförs",
            "organiseras",
            "hålls",
            "utföras",
            "drivas",
            "ledas",
            "bedrivas",
            "ägas",
            "genomföras",
            "hållas");
    private static final Set<String> RUNS =
            Set.of("driver", "leder", "samordnar", "ansvarar", "bedriver", "äger", "håller");

    private static final Set<String> WALLS = Set.of("huset", "lokalen", "byggnaden", "fastigheten", "hallen");

    private static final Set<String> GRANTS = Set.of("stöd", "bidrag", "statsbidrag", "pengar", "kronor", "medel");
    private static final Set<String> STARTS = Set.of(
            "startar",
            "startade",
            "lanserar",
            "lanserade",
            "införde",
            "inför",
            "startat",
            "infört",
            "lanserat",
            "sjösätter",
            "sjösatte",
            "antog",
            "inledde",
            "inleder",
            "införa",
            "starta",
            "lansera");

    private final String text;
    private final Topics topics;
    private final Initiatives initiatives;
    private final Agencies agencies;
    private final SinceWhen since;
    private final OwnVoice voice;

    InitiativeDetails(
            String text, Topics topics, Initiatives initiatives, Agencies agencies, SinceWhen since, OwnVoice voice) {
        this.voice = voice;
        this.initiatives = initiatives;
        this.since = since;
        this.text = text;
        this.topics = topics;
        this.agencies = agencies;
    }

    void read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Initiatives.Entry topic = topics.of(sentence);
            if (topic != null) {
                String words = text.substring(sentence.start(), sentence.end());
                established(topic, sentence, words, topics.names(sentence));
                accountable(topic, sentence, this::answers);
                Matcher whom = FOR_WHOM.matcher(words);
                if (topic.targetGroup == null && whom.find()) {
                    topic.targetGroup = whom.group(1).strip();
                }
            }
        }
        // "kommunens satsning" only says whose it is: where the text tells who runs it, that counts
        for (Sentence sentence : sentences) {
            Initiatives.Entry topic = topics.of(sentence);
            if (topic != null) {
                accountable(topic, sentence, InitiativeDetails::owns);
            }
        }
        for (Sentence sentence : sentences) {
            Initiatives.Entry topic = topics.of(sentence);
            if (topic != null) {
                accountable(topic, sentence, Originators::set);
            }
        }
        for (Sentence sentence : sentences) {
            Initiatives.Entry topic = topics.of(sentence);
            if (topic != null && topic.accountable == null && !sentence.isHeading()) {
                topic.accountable = voice.in(sentence);
            }
        }
    }

    private boolean answers(Sentence sentence, AgencyMention mention) {
        return runBy(sentence, mention) || runs(sentence, mention) || starts(sentence, mention);
    }

    /** "Bron ingår i Planen, som kommunen antog i juni": the clause is of the name right before it. */
    private Initiatives.Entry clauseOf(Initiatives.Entry topic, Sentence sentence, int place) {
        Initiatives.Entry of = topic;
        for (Initiatives.Mention mention : initiatives.in(sentence)) {
            boolean clause = sentence.is(mention.last(), ",") && sentence.is(mention.last() + 1, "som");
            if (clause && sentence.token(mention.last()).start() < place) {
                of = mention.initiative();
            }
        }
        return of;
    }

    private void established(Initiatives.Entry about, Sentence sentence, String words, boolean named) {
        SinceWhen.Found found = since.in(words, named);
        Initiatives.Entry topic = found == null ? about : clauseOf(about, sentence, sentence.start() + found.start());
        if (found != null && topic.established == null) {
            topic.established = found.date();
            topic.evidence.add(Passage.of(text, sentence.start() + found.start(), sentence.start() + found.end()));
        }
    }

    private void accountable(Initiatives.Entry about, Sentence sentence, BiPredicate<Sentence, AgencyMention> rule) {
        for (AgencyMention mention : agencies.in(sentence)) {
            Initiatives.Entry topic = clauseOf(about, sentence, mention.start());
            if (topic.accountable == null && rule.test(sentence, mention)) {
                topic.accountable = agencies.of(mention.agency());
                topic.evidence.add(Passage.of(text, mention.start(), mention.end()));
                return;
            }
        }
    }

    /** "drivs av miljöenheten", "leds gemensamt av polisen". */
    private boolean runBy(Sentence sentence, AgencyMention mention) {
        boolean ownsNext = agencies.startingAt(sentence, mention.last()) != null;
        AgencyMention owner = agencies.covering(sentence, mention.first() - 1);
        if (owner != null) {
            return runsBefore(sentence, owner.first());
        }
        return !ownsNext && runsBefore(sentence, mention.first());
    }

    private static boolean runsBefore(Sentence sentence, int first) {
        boolean from = sentence.is(first - 1, "från")
                && (sentence.is(first - 2, "samordnas")
                        || (sentence.is(first - 2, "kommer")
                                && InitiativeNouns.isDefinite(sentence.token(0).lower())));
        if (from
                || sentence.is(first - 1, "svarar")
                || sentence.is(first - 1, "projektägare")
                || sentence.is(first - 1, "projektägaren")
                || (sentence.is(first - 1, "är") && sentence.is(first - 2, "projektägare"))
                || (sentence.is(first - 1, "är") && sentence.is(0, "ansvarig") && sentence.is(1, "för"))) {
            return true;
        }
        if (sentence.is(first - 1, "för") && sentence.is(first - 2, "företrädare")) {
            return runsBefore(sentence, first - 4);
        }
        if (!sentence.is(first - 1, "av")) {
            return false;
        }
        for (int k = first - 2; k >= Math.max(0, first - 6); k--) {
            // "Huset ägs av bostadsbolaget": the walls are not the work
            boolean walls = sentence.is(k, "ägs")
                    && k > 0
                    && WALLS.contains(sentence.token(k - 1).lower());
            if (walls) {
                return false;
            }
            if (RUN.contains(sentence.token(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "startar äldreförvaltningen X", "Bolaget startar projektet X", "Bakom programmet står förvaltningen". */
    private boolean starts(Sentence sentence, AgencyMention mention) {
        Token before = sentence.at(mention.first() - 1);
        Token after = sentence.at(mention.last());
        boolean launch = (before != null && STARTS.contains(before.lower()))
                || (after != null && STARTS.contains(after.lower()));
        boolean granted = after != null
                && after.is("får")
                && sentence.tokens().subList(mention.last(), sentence.size()).stream()
                        .anyMatch(token -> GRANTS.contains(token.lower()));
        // "Sedan 2022 driver socialförvaltningen projektet": nobody else stands before the verb
        boolean driven = before != null
                && (before.is("driver") || before.is("leder"))
                && agencies.covering(sentence, mention.first() - 2) == null
                && topics.names(sentence);
        boolean behind = sentence.is(0, "bakom") && standsBehind(sentence, mention);
        return behind || driven || ((launch || granted) && topics.names(sentence));
    }

    /** "Bakom Bron står polisen", "Bakom nätverket finns sju föreningar, IFK Lövsta och …": the first that is named. */
    private boolean standsBehind(Sentence sentence, AgencyMention mention) {
        return sentence.has(1, mention.first(), word -> word.equals("står") || word.equals("finns"));
    }

    /** "… är huvudman", "socialförvaltningens ansvar", "hör hemma på …". */
    private static boolean answersFor(Sentence sentence, AgencyMention mention) {
        int after = mention.last();
        return sentence.is(after, "ansvar")
                || sentence.is(after + 1, "huvudman")
                || (sentence.is(after, "har")
                        && (sentence.is(after + 1, "ansvaret") || sentence.is(after + 2, "ansvaret")))
                || (sentence.is(after, "som")
                        && sentence.is(after + 1, "har")
                        && (sentence.is(after + 2, "ansvaret") || sentence.is(after + 4, "ansvaret")))
                || (sentence.is(mention.first() - 2, "hemma") && sentence.is(mention.first() - 1, "på"));
    }

    /** "X är kommunens program", "X, kommunens satsning". */
    private static boolean owns(Sentence sentence, AgencyMention mention) {
        Token before = sentence.at(mention.first() - 1);
        return sentence.token(mention.last() - 1).lower().endsWith("s")
                && before != null
                && (before.is("är") || before.is(","))
                && ownedNoun(sentence, mention.last());
    }

    private static boolean ownedNoun(Sentence sentence, int from) {
        return sentence.has(
                from, from + 5, word -> InitiativeNouns.isApposition(word) || InitiativeNouns.isGroup(word));
    }

    /** Past "som" and "sedan 2022": "det är socialtjänsten som driver", "som kommunen sedan 2022 driver". */
    private static int verbAfter(Sentence sentence, int from) {
        int at = sentence.is(from, "som") ? from + 1 : from;
        Token year = sentence.is(at, "sedan") ? sentence.at(at + 1) : null;
        return year != null && year.isNumber() ? at + 2 : at;
    }

    /** "som miljöförvaltningen driver", "Miljöenheten ansvarar för". */
    private static boolean runs(Sentence sentence, AgencyMention mention) {
        if (answersFor(sentence, mention)) {
            return true;
        }
        int at = verbAfter(sentence, mention.last());
        Token verb = sentence.at(at);
        if (verb == null || !RUNS.contains(verb.lower())) {
            return sentence.is(at, "är") && sentence.is(at + 1, "ansvarig") && sentence.is(at + 2, "för");
        }
        return switch (verb.lower()) {
            case "ansvarar" -> sentence.is(at + 1, "för");
            case "håller" -> sentence.is(at + 1, "i");
            default -> true;
        };
    }
}

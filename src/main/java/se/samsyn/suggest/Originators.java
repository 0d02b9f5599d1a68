package se.samsyn.suggest;

import java.util.Set;

/**
 * Who set an initiative up: "togs fram av socialförvaltningen", "Socialnämnden beslutade att inrätta Lotsen". Where nobody
 * is said to run it, those who made it answer for it.
 */
final class Originators {

    private static final Set<String> MADE = Set.of(
            "fram",
            "utvecklats",
            "utvecklades",
            "startades",
            "startats",
            "skapades",
            "initierades",
            "initierats",
            "bildades",
            "infördes",
            "lanserades",
            "grundades",
            "initiativ",
            "etablerades");
    private static final Set<String> DECIDED = Set.of("beslutade", "beslutat", "beslutar", "beslöt", "valde", "väljer");
    private static final Set<String> TO_START = Set.of("inrätta", "starta", "införa", "lansera", "inleda", "bilda");
    private static final Set<String> BELONGS = Set.of("tillhör", "tillhörde");

    private static final Set<String> BEGAN = Set.of("drog", "startade", "införde", "lanserade", "grundade");
    private static final int MADE_WITHIN = 3;

    private Originators() {}

    static boolean set(Sentence sentence, AgencyMention mention) {
        int first = mention.first();
        if (sentence.is(first - 1, "av")) {
            return sentence.has(first - 1 - MADE_WITHIN, first - 1, MADE::contains);
        }
        Token before = sentence.at(first - 1);
        Token verb = sentence.is(mention.last(), "som") ? sentence.at(mention.last() + 1) : null;
        boolean began = verb != null && BEGAN.contains(verb.lower());
        // "Krogar mot knark, som kommunen har arbetat med sedan 2009"
        boolean works = sentence.is(first - 1, "som")
                && (sentence.is(mention.last() + 1, "arbetat") || sentence.is(mention.last(), "arbetar"))
                && (sentence.is(mention.last() + 1, "med") || sentence.is(mention.last() + 2, "med"));
        return began
                || works
                || (before != null && BELONGS.contains(before.lower()))
                || decides(sentence, mention.last());
    }

    private static boolean decides(Sentence sentence, int verb) {
        boolean decided = false;
        for (int k = verb; k < Math.min(sentence.size(), verb + 7); k++) {
            String word = sentence.token(k).lower();
            if (decided && TO_START.contains(word)) {
                return true;
            }
            decided |= k <= verb + 1 && DECIDED.contains(word);
        }
        return false;
    }
}

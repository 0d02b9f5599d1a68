package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who takes part in an initiative without answering for it: "drivs av X tillsammans med Y", "ett samarbete mellan X,
 * Y och Z", "X och Y samverkar i …". Under a heading that names one, "samverkan med …" is of that one too.
 */
final class InitiativePartners {

    private static final Set<String> JOINT =
            Set.of("tillsammans", "samarbete", "samverkan", "ihop", "samråd", "partnerskap");
    private static final Set<String> THEIRS = Set.of("sitt", "sin", "deras", "sina");
    private static final Set<String> RUN_BY = Set.of(
            "drivs",
            "leds",
            "utförs",
            "genomförs",
            "bemannas",
            "arrangeras",
            "organiseras",
            "startades",
            "startats",
            "fram",
            "utvecklats");
    private static final Set<String> TAKE_PART = Set.of(
            "samverkar",
            "samarbetar",
            "deltar",
            "medverkar",
            "ingår",
            "driver",
            "startar",
            "startade",
            "står",
            "inledde",
            "deltog");
    private static final Set<String> STARTS = Set.of("inledde", "startade", "startar", "inleder", "driver", "skapade");
    private static final Set<String> BREAKS = Set.of("som", "där", "för", "i", "på");

    /** Between the members of a list stands little more than a comma: "polisen, det lokala Hyresgästföreningen och". */
    private static final int GAP = 3;

    private static final int WORK_WITHIN = 3;
    private static final int STARTED_WITHIN = 7;

    private final String text;
    private final List<Sentence> sentences;
    private final Topics topics;
    private final Agencies agencies;
    private final Map<Integer, Initiatives.Entry> bySection = new HashMap<>();

    InitiativePartners(String text, List<Sentence> sentences, Topics topics, Agencies agencies) {
        this.text = text;
        this.sentences = sentences;
        this.topics = topics;
        this.agencies = agencies;
        for (Sentence sentence : sentences) {
            Initiatives.Entry named = sentence.isHeading() && topics.names(sentence) ? topics.of(sentence) : null;
            if (named != null) {
                bySection.put(sentence.section(), named);
            }
        }
    }

    void read() {
        for (Sentence sentence : sentences) {
            if (sentence.isHeading() || sentence.isCaption() || sentence.talk()) {
                continue;
            }
            Initiatives.Entry topic = topics.of(sentence);
            Initiatives.Entry section = bySection.get(sentence.section());
            if (topic != null) {
                add(topic, told(sentence));
            } else if (section != null) {
                add(section, together(sentence, true));
            }
        }
    }

    private void add(Initiatives.Entry initiative, List<AgencyMention> partners) {
        for (AgencyMention mention : partners) {
            Agencies.Entry entry = agencies.of(mention.agency());
            if (entry != null && entry != initiative.accountable && initiative.partners.add(entry)) {
                initiative.evidence.add(Passage.of(text, mention.start(), mention.end()));
            }
        }
    }

    private List<AgencyMention> told(Sentence sentence) {
        var partners = new ArrayList<>(together(sentence, false));
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.is("mellan") && isJointBefore(sentence, i)) {
                partners.addAll(listFrom(sentence, i + 1));
            } else if (token.is("av") && near(sentence, i, RUN_BY)) {
                partners.addAll(listFrom(sentence, i + 1));
            } else if ((token.is("står") || token.is("finns")) && sentence.is(0, "bakom")) {
                partners.addAll(listFrom(sentence, i + 1));
            } else if (token.is("med") && sentence.has(i - STARTED_WITHIN, i, STARTS::contains)) {
                partners.addAll(listFrom(sentence, i + 1));
            } else if (TAKE_PART.contains(token.lower())) {
                boolean inverted = sentence.is(0, "i") || sentence.is(0, "inom") || sentence.is(0, "här");
                partners.addAll(inverted ? listFrom(sentence, i + 1) : listTo(sentence, i));
            }
        }
        return partners;
    }

    /** "tillsammans med X", "i samverkan med X, Y och Z"; what somebody calls their own need not be the initiative's. */
    private List<AgencyMention> together(Sentence sentence, boolean sectionOnly) {
        var partners = new ArrayList<AgencyMention>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (!JOINT.contains(sentence.token(i).lower())) {
                continue;
            }
            boolean theirs = near(sentence, i, THEIRS);
            if (sentence.is(i + 1, "med") && !theirs) {
                partners.addAll(listFrom(sentence, i + 2));
            } else if (sentence.is(i, "tillsammans") && works(sentence.at(i + 1))) {
                partners.addAll(sectionOnly || topics.names(sentence) ? before(sentence, i) : List.of());
            }
        }
        return partners;
    }

    private static boolean works(@Nullable Token verb) {
        return verb != null && (verb.is("arbetar") || verb.is("driver") || verb.is("jobbar") || verb.is("samverkar"));
    }

    /** "ett samarbete mellan", "ett samarbete mot brott mellan". */
    private static boolean isJointBefore(Sentence sentence, int i) {
        return sentence.has(i - WORK_WITHIN, i, InitiativePartners::isJoint);
    }

    private static boolean isJoint(String word) {
        return JOINT.contains(word)
                || word.endsWith("samarbete")
                || word.endsWith("samverkan")
                || InitiativeNouns.isApposition(word)
                || InitiativeNouns.isDefinite(word);
    }

    private static boolean near(Sentence sentence, int i, Set<String> words) {
        return sentence.has(i - WORK_WITHIN, i, words::contains);
    }

    private List<AgencyMention> before(Sentence sentence, int i) {
        return agencies.in(sentence).stream()
                .filter(mention -> mention.last() <= i)
                .toList();
    }

    /** The bodies listed from a place on. */
    private List<AgencyMention> listFrom(Sentence sentence, int from) {
        var list = new ArrayList<AgencyMention>();
        int at = from;
        for (AgencyMention mention : agencies.in(sentence)) {
            if (mention.first() < from) {
                continue;
            }
            if (mention.first() - at > GAP || breaks(sentence, at, mention.first(), list.isEmpty())) {
                break;
            }
            list.add(mention);
            at = mention.last();
        }
        return list;
    }

    /** The bodies that stand as a list right before a verb: at least two, else it is one that acts. */
    private List<AgencyMention> listTo(Sentence sentence, int verb) {
        var list = new ArrayList<AgencyMention>();
        int at = verb;
        for (AgencyMention mention : agencies.in(sentence).reversed()) {
            if (mention.last() > verb) {
                continue;
            }
            boolean joined = list.isEmpty()
                    ? mention.last() == at
                    : at - mention.last() <= GAP && isListed(sentence, mention.last(), at);
            if (!joined) {
                break;
            }
            list.add(mention);
            at = mention.first();
        }
        boolean one = sentence.is(verb, "deltar") || sentence.is(verb, "medverkar");
        return list.size() > 1 || one ? list.reversed() : List.of();
    }

    private static boolean isListed(Sentence sentence, int from, int to) {
        return from < to && (sentence.is(from, ",") || sentence.is(from, "och") || sentence.is(from, "samt"));
    }

    /** Between two of a list a comma or "och" must stand; a clause ends it. */
    private static boolean breaks(Sentence sentence, int from, int to, boolean first) {
        return (!first && !isListed(sentence, from, to)) || sentence.has(from, to, BREAKS::contains);
    }
}

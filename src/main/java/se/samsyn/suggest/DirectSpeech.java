package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what persons say in their own words: after a dash, or in quotation marks. */
final class DirectSpeech {

    private final String text;
    private final PersonReferences references;
    private final List<Talk> talks = new ArrayList<>();
    private PersonReferences.@Nullable Reference announced;
    private PersonReferences.@Nullable Reference previous;
    private int previousBlock = -2;
    private final List<int[]> waiting = new ArrayList<>();

    DirectSpeech(String text, PersonReferences references) {
        this.text = text;
        this.references = references;
    }

    /** Reads one block after the other. */
    List<Talk> find(List<List<Sentence>> blocks) {
        for (List<Sentence> block : blocks) {
            Patience.check();
            if (block.getFirst().isHeading() || block.getFirst().isCaption()) {
                waiting.clear();
                continue;
            }
            read(block);
        }
        return talks;
    }

    private void read(List<Sentence> block) {
        String words = block.getFirst().block().in(text);
        if (SpeechMarks.looksLikeTalk(words) || continuesTalk(block, words)) {
            talk(block);
        } else if (!quoted(block)) {
            announced = announcement(block);
            waiting.clear();
        }
    }

    /** A dashed line next to talk, or after "NN säger:", is talk even when its words do not show it. */
    private boolean continuesTalk(List<Sentence> block, String words) {
        if (announced != null
                && "\"”“»«".indexOf(words.charAt(0)) >= 0
                && Attribution.in(block.getLast(), references) == null) {
            return true;
        }
        boolean dashed =
                SpeechMarks.isDash(words.charAt(0)) && words.length() > 2 && !Character.isDigit(words.charAt(1));
        return dashed
                && block.getFirst().block().kind() != Block.Kind.LIST_ITEM
                && (announced != null || block.getFirst().blockIndex() == previousBlock + 1);
    }

    private void talk(List<Sentence> block) {
        int start = block.getFirst().start();
        int blockIndex = block.getFirst().blockIndex();
        for (int i = 0; i < block.size(); i++) {
            Attribution attribution = Attribution.in(block.get(i), references);
            if (attribution != null) {
                var ranges = new ArrayList<>(waiting);
                waiting.clear();
                ranges.add(new int[] {start, attribution.end()});
                if (i + 1 < block.size()) {
                    ranges.add(
                            new int[] {block.get(i + 1).start(), block.getLast().end()});
                }
                add(attribution.speaker(), ranges, blockIndex);
                return;
            }
        }
        PersonReferences.Reference speaker =
                announced != null ? announced : previousBlock == blockIndex - 1 ? previous : null;
        if (speaker == null) {
            waiting.add(new int[] {start, block.getLast().end()});
        } else {
            add(speaker, List.of(new int[] {start, block.getLast().end()}), blockIndex);
        }
    }

    private void add(PersonReferences.Reference speaker, List<int[]> ranges, int blockIndex) {
        add(speaker, true, ranges, blockIndex);
    }

    private void add(PersonReferences.Reference speaker, boolean direct, List<int[]> ranges, int blockIndex) {
        Talk talk = Talk.of(speaker, text, direct, ranges, blockIndex);
        if (talk != null) {
            talks.add(talk);
        }
        previous = speaker;
        previousBlock = blockIndex;
        announced = null;
    }

    /** "”…”, säger NN", "NN säger: ”…”", "”…” – NN". */
    private boolean quoted(List<Sentence> block) {
        int from = block.getFirst().block().start();
        String words = block.getFirst().block().in(text);
        boolean any = false;
        int at = 0;
        while (at < words.length()) {
            int open = nextQuote(words, at);
            int close = open < 0 ? -1 : nextQuote(words, open + 1);
            if (close < 0) {
                break;
            }
            at = close + 1;
            boolean ascribed =
                    SpeechMarks.hasAttribution(words.substring(close + 1, Math.min(words.length(), close + 14)));
            int fewest = ascribed ? 4 : 5;
            if ((close - open < 25 && !ascribed) || words.substring(open, close).split("\\s+").length < fewest) {
                continue;
            }
            PersonReferences.Reference speaker = speakerBeside(block, from + open, from + close + 1);
            if (speaker != null) {
                add(
                        speaker,
                        List.of(new int[] {from + open + 1, from + close}),
                        block.getFirst().blockIndex());
                any = true;
            }
        }
        if (!any && open(words)) {
            any = withoutMarks(block);
        }
        return any;
    }

    private static boolean open(String words) {
        return SpeechMarks.hasAttribution(words);
    }

    /** A copied page may have lost its dashes: "Det känns bra, säger NN." */
    private boolean withoutMarks(List<Sentence> block) {
        boolean any = false;
        for (Sentence sentence : block) {
            Attribution attribution = Attribution.in(sentence, references);
            if (attribution != null && attribution.from() > 2) {
                boolean direct = SpeechMarks.isFirstPerson(text.substring(sentence.start(), attribution.end()));
                add(
                        attribution.speaker(),
                        direct,
                        List.of(new int[] {sentence.start(), attribution.end()}),
                        sentence.blockIndex());
                any = true;
            }
        }
        return any;
    }

    private static int nextQuote(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if ("\"”“»«".indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private PersonReferences.@Nullable Reference speakerBeside(List<Sentence> block, int open, int close) {
        for (Sentence sentence : block) {
            if (sentence.end() < open || sentence.start() > close + 160) {
                continue;
            }
            Attribution attribution = Attribution.in(sentence, references);
            if (attribution != null
                    && attribution.speaker().start() >= close
                    && attribution.speaker().start() - close < 120) {
                return attribution.speaker();
            }
            for (PersonReferences.Reference reference : references.in(sentence)) {
                boolean signed = reference.start() >= close
                        && reference.start() - close < 4
                        && text.substring(close, reference.start()).strip().matches("[-–—]");
                boolean introduced = reference.end() <= open
                        && text.substring(reference.end(), open).length() < 90
                        && text.substring(reference.end(), open).strip().endsWith(":");
                if (signed || introduced) {
                    return reference;
                }
            }
        }
        return null;
    }

    /** "NN säger så här:" before a line of talk. */
    private PersonReferences.@Nullable Reference announcement(List<Sentence> block) {
        Sentence last = block.getLast();
        boolean colon = last.tokens().getLast().is(":");
        List<PersonReferences.Reference> named = references.in(last);
        return colon && !named.isEmpty() ? named.getFirst() : null;
    }
}

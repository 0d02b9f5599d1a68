package se.samsyn.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something said: by whom, in which words, and where it stands. */
record Talk(Persons.Entry speaker, String words, boolean direct, List<Passage> evidence, int blockIndex) {

    static @Nullable Talk of(
            PersonReferences.@Nullable Reference speaker,
            String text,
            boolean direct,
            List<int[]> ranges,
            int blockIndex) {
        if (speaker == null) {
            return null;
        }
        var words = new StringBuilder();
        var evidence = new java.util.ArrayList<Passage>();
        for (int[] range : ranges) {
            int start = range[0];
            int end = range[1];
            while (start < end && " \u00A0\n\r\t-–—−\"”“»«,".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            while (end > start && " \u00A0\n\r\t\"”“»«,–—".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > start) {
                words.append(between(words)).append(text, start, end);
                evidence.add(Passage.of(text, start, end));
            }
        }
        boolean enough = words.toString().split("\\s+").length >= 3;
        if (!enough) {
            return null;
        }
        Passage who = Passage.of(text, speaker.start(), speaker.end());
        if (evidence.stream().noneMatch(p -> p.start() <= who.start() && who.end() <= p.end())) {
            evidence.add(who);
        }
        evidence.sort(null);
        return new Talk(speaker.person(), words.toString().replaceAll("\\s+", " "), direct, evidence, blockIndex);
    }

    /** The attribution stood where the full stop of the first part should be. */
    private static String between(StringBuilder words) {
        if (words.isEmpty()) {
            return "";
        }
        return Character.isLetterOrDigit(words.charAt(words.length() - 1)) ? ". " : " ";
    }
}

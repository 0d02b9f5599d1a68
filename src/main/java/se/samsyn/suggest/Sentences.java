package se.samsyn.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts an article's blocks into sentences; a dot after an abbreviation ends none. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Dictionary.words("abbreviations");
    private static final int LONGEST = 600;

    private Sentences() {}

    static List<Sentence> of(Article article) {
        var sentences = new ArrayList<Sentence>();
        int section = 0;
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (block.kind() == Block.Kind.HEADING) {
                section++;
            }
            if (block.kind() != Block.Kind.JUNK
                    && block.kind() != Block.Kind.ALT_TEXT
                    && block.kind() != Block.Kind.DATE) {
                cut(article.text(), block, i, section, sentences);
            }
        }
        return List.copyOf(sentences);
    }

    private static void cut(String text, Block block, int blockIndex, int section, List<Sentence> sentences) {
        List<Token> tokens = Tokenizer.tokens(text, block.start(), block.end());
        boolean talk = SpeechMarks.looksLikeTalk(block.in(text));
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            // a sentence longer than any author's is a table or noise: cut it, so that no rule ever runs long
            if (i + 1 == tokens.size() || ends(tokens, i, from) || i - from >= LONGEST) {
                int last = i;
                while (last + 1 < tokens.size() && closes(tokens, last)) {
                    last++;
                }
                List<Token> words = List.copyOf(tokens.subList(from, last + 1));
                sentences.add(new Sentence(
                        block,
                        blockIndex,
                        section,
                        sentences.size(),
                        words.getFirst().start(),
                        words.getLast().end(),
                        talk,
                        words));
                from = last + 1;
                i = last;
            }
        }
    }

    /** A closing quotation mark or bracket right after the full stop goes with the sentence. */
    private static boolean closes(List<Token> tokens, int last) {
        Token next = tokens.get(last + 1);
        return tokens.get(last).end() == next.start() && "\"”»)’".contains(next.text());
    }

    private static boolean ends(List<Token> tokens, int i, int from) {
        Token token = tokens.get(i);
        if (!".!?…".contains(token.text()) || i == from) {
            return false;
        }
        int after = i + 1;
        while (after < tokens.size() && "\"”»)’".contains(tokens.get(after).text())) {
            after++;
        }
        if (after >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(after);
        if (next.isWord() && !next.isCapitalised()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        if (!token.text().equals(".")) {
            return next.isWord() || next.isNumber() || !",".equals(next.text());
        }
        boolean initial = before.text().length() == 1 && before.isCapitalised();
        return !initial && !ABBREVIATIONS.contains(before.lower()) && !",".equals(next.text());
    }
}

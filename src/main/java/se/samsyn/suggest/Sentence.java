package se.samsyn.suggest;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the block it stands in.
 *
 * @param index its place in the whole article
 * @param blockIndex the place of its block
 * @param talk true when its block is a line of talk
 * @param section number of the heading it stands under
 */
record Sentence(
        Block block, int blockIndex, int section, int index, int start, int end, boolean talk, List<Token> tokens) {

    /** Sentences are keys of many maps: the place in the article is all that tells them apart. */
    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence sentence && sentence.index == index && sentence.start == start;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    @Nullable
    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    boolean is(int i, String word) {
        Token token = at(i);
        return token != null && token.is(word);
    }

    int size() {
        return tokens.size();
    }

    /** Whether any word from one place on to before another, as far as the sentence reaches, is such; in lower case. */
    boolean has(int from, int to, Predicate<String> word) {
        return IntStream.range(Math.max(0, from), Math.min(size(), to))
                .mapToObj(i -> tokens.get(i).lower())
                .anyMatch(word);
    }

    boolean isCaption() {
        return block.kind() == Block.Kind.CAPTION;
    }

    boolean isHeading() {
        return block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE;
    }

    /** True where a capital letter says nothing about the word. */
    boolean isStart(int i) {
        if (i == 0) {
            return true;
        }
        Token before = tokens.get(i - 1);
        return !before.isWord()
                && !before.isNumber()
                && ",(/".indexOf(before.text().charAt(0)) < 0;
    }
}

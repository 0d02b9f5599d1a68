package se.samsyn.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the block it stands in.
 *
 * @param index its place in the whole article
 * @param blockIndex the place of its block
 * @param section number of the heading it stands under
 */
record Sentence(Block block, int blockIndex, int section, int index, int start, int end, List<Token> tokens) {

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

    /** First token that begins at or after a place in the article. */
    int tokenFrom(int place) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).start() < place) {
            i++;
        }
        return i;
    }
}

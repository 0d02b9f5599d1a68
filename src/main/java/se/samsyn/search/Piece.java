package se.samsyn.search;

import java.util.List;

/** A stretch of text, and whether it is what was searched for. */
public record Piece(String text, boolean hit) {

    static boolean anyHit(List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::hit);
    }
}

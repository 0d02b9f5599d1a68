package se.samsyn.suggest;

/** A word or a mark, and where in the article it stands. */
record Token(int start, int end, String text, String lower, String stem) {

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    /** An abbreviation in capitals: OTTO, VPC, EST. */
    boolean isAcronym() {
        if (text.length() < 2 || text.length() > 8) {
            return false;
        }
        return text.chars().filter(Character::isUpperCase).count() >= 2
                && text.chars().noneMatch(c -> Character.isLowerCase(c) && c != 's')
                && Character.isUpperCase(text.charAt(0));
    }
}

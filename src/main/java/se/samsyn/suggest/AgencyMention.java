package se.samsyn.suggest;

/** A place in a sentence where a body is named; {@code last} is the token after its last. */
record AgencyMention(Sentence sentence, int first, int last, AgencyName agency, Rule rule) {

    int start() {
        return sentence.token(first).start();
    }

    int end() {
        return sentence.token(last - 1).end();
    }

    String written(String text) {
        return text.substring(start(), end());
    }
}

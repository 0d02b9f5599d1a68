package se.samsyn.suggest;

import java.util.List;

/** What is suggested from a text, for tests to ask. */
record Suggested(List<Suggestion> all) {

    private static final String FRAME = "%s\n\n%s\n\n%s\n";

    /** From a whole article. */
    static Suggested from(String text, Known known) {
        return new Suggested(new Suggester().suggest(new ArticleReader().read(text), known));
    }

    static Suggested from(String text) {
        return from(text, Known.empty());
    }

    /** From some paragraphs of an article of 1 February 2024 on crime prevention in the made-up Lövsta. */
    static Suggested fromBody(String body) {
        return from(FRAME.formatted("Så arbetar Lövsta kommun mot brott och otrygghet", "1 februari 2024", body));
    }

    <T extends Suggestion> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<String> names(Class<? extends Suggestion> kind) {
        return all.stream().filter(kind::isInstance).map(Suggestion::name).toList();
    }

    Suggestion.Person person(String name) {
        return one(Suggestion.Person.class, name);
    }

    Suggestion.Agency agency(String name) {
        return one(Suggestion.Agency.class, name);
    }

    Suggestion.Initiative initiative(String name) {
        return one(Suggestion.Initiative.class, name);
    }

    private <T extends Suggestion> T one(Class<T> kind, String name) {
        return of(kind).stream()
                .filter(suggestion -> suggestion.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names(kind)));
    }
}

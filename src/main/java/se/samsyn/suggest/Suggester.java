package se.samsyn.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes suggestions from an article: the one entry to the rules. Without state, so one instance serves all. */
public final class Suggester {

    /**
     * Everything the rules find, in reading order.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted meanwhile
     */
    public List<Suggestion> suggest(Article article, Known known) {
        String text = article.text();
        List<Sentence> sentences = Sentences.of(article);
        Home home = Home.of(known, article, sentences);
        var registry = new KnownAgencies(known, home);
        Agencies agencies = new AgencyFinder(text, home, registry).find(sentences);
        OwnVoice voice = OwnVoice.of(article, agencies);
        Persons persons = new PersonFinder(text, home, agencies, known, voice).find(sentences);
        var references = new PersonReferences(sentences, persons, agencies);
        Initiatives initiatives = new InitiativeFinder(text, sentences, agencies, persons).find(known);
        var topics = new Topics(sentences, initiatives);
        var since = new SinceWhen(article.published());
        new InitiativeDetails(text, topics, initiatives, agencies, since, voice).read(sentences);
        new InitiativePartners(text, sentences, topics, agencies).read();

        Patience.check();
        List<GoalFinder.Goal> goals = new GoalFinder(article, sentences, initiatives, topics).find();
        List<Visit> visits = new VisitFinder(article, sentences, home, agencies, references).find(persons);
        var talks = new ArrayList<>(new DirectSpeech(text, references).find(byBlock(sentences)));
        talks.addAll(new ReportedSpeech(text, references, agencies).find(sentences));

        var assembly = new Assembly(article.published());
        assembly.agencies(agencies, registry);
        assembly.persons(persons);
        assembly.initiatives(initiatives);
        assembly.areas(new AreaFinder(text, home, agencies, references, initiatives, known).find(sentences));
        assembly.visits(visits, initiatives);
        assembly.goals(goals);
        assembly.statements(talks, saidOn(visits, article.published()));
        List<Suggestion> all = assembly.inReadingOrder();
        return Relevance.concernsPrevention(sentences)
                ? all
                : all.stream().filter(Suggestion::known).toList();
    }

    /** What an article of a visit quotes was said at the visit. */
    private static @Nullable LocalDate saidOn(List<Visit> visits, @Nullable LocalDate published) {
        LocalDate day = visits.size() == 1 ? visits.getFirst().date : null;
        return day != null && published != null && !day.isAfter(published) ? day : null;
    }

    private static List<List<Sentence>> byBlock(List<Sentence> sentences) {
        var blocks = new ArrayList<List<Sentence>>();
        int last = -1;
        for (Sentence sentence : sentences) {
            if (sentence.blockIndex() != last) {
                blocks.add(new ArrayList<>());
                last = sentence.blockIndex();
            }
            blocks.getLast().add(sentence);
        }
        return blocks;
    }
}

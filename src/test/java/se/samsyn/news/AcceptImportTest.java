package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samsyn.People;

class AcceptImportTest extends ImportTest {

    @Test
    void accepting_everything_gives_exactly_what_the_article_says() {
        var id = start(Articles.VISIT);
        as(People.coordinator(), () -> imports.review(id).items().forEach(i -> System.out.println("## " + i.suggestion())));
        var article = record(Articles.VISIT);
        as(People.coordinator(), () -> articles.links(article).forEach(l -> System.out.println("@@ " + l)));
        System.out.println("@@ " + counts());
        as(People.coordinator(), () -> System.out.println("@@ " + articles.get(article)));
        as(People.coordinator(), () -> imports.undo(imports.importOf(article).orElseThrow().id()));
        assertThat(counts()).isEqualTo(Counts.NONE);
    }
}

package se.samsyn.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;

class DemonstrationEditionsTest extends DatabaseTest {

    @Autowired
    private DemonstrationEditions demonstration;

    @Autowired
    private EditionService editions;

    @Autowired
    private KnownRegistry registry;

    @Test
    void two_periods_that_follow_on_each_other_are_frozen_once() {
        registry.fill();
        registry.run("insert into picture (name, kind) values ('Strategisk', 'STRATEGIC'), ('Tertial', 'TERTIAL')");

        demonstration.freezeAs(People.director());
        demonstration.freezeAs(People.director());

        var frozen = as(People.member(1L), editions::list);
        assertThat(frozen).extracting(EditionListItem::number).containsExactly(2, 1);
        assertThat(frozen).extracting(EditionListItem::kind).containsOnly(PictureKind.TERTIAL);
        assertThat(frozen.getFirst().from()).isEqualTo(frozen.getLast().to().plusDays(1));
        assertThat(frozen)
                .extracting(EditionListItem::note)
                .allSatisfy(note -> assertThat(note).contains("Påhittat"));
    }

    @Test
    void what_somebody_has_frozen_is_left_alone() {
        registry.fill();
        registry.run("insert into picture (name, kind) values ('Tertial', 'TERTIAL')");
        as(
                People.director(),
                () -> editions.freeze(
                        new FreezeData(editions.pictures().getFirst(), "", null, "Min"), KnownRegistry.HALF_YEAR));

        demonstration.freezeAs(People.director());

        assertThat(as(People.director(), editions::list))
                .extracting(EditionListItem::note)
                .containsExactly("Min");
    }
}

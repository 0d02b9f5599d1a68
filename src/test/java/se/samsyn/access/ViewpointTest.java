package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;

class ViewpointTest extends DatabaseTest {

    @Autowired
    private Viewpoint viewpoint;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void who_reads_as_somebody_else_is_themselves_again_also_where_it_went_wrong() {
        as(
                People.coordinator(),
                () -> transaction.executeWithoutResult(_ -> {
                    var own = keys();

                    assertThat(viewpoint.of(List.of(Audience.ALL), this::keys))
                            .isEqualTo("{all}")
                            .isNotEqualTo(own);
                    assertThat(keys()).isEqualTo(own);
                    assertThatThrownBy(() -> viewpoint.of(List.of(Audience.ALL), () -> {
                                throw new IllegalArgumentException("wrong");
                            }))
                            .hasMessage("wrong");
                    assertThat(keys()).isEqualTo(own);
                }));
    }

    @Test
    void what_went_wrong_in_the_database_is_told_as_it_was() {
        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> transaction.executeWithoutResult(
                                _ -> viewpoint.of(List.of(Audience.ALL), () -> dsl.fetch("select 1 / 0")))))
                .hasMessageContaining("division by zero");
    }

    @Test
    void nobody_reads_as_two_agencies() {
        assertThatThrownBy(() -> Viewpoint.settings("0127", List.of(Audience.ALL, "a1", "a2")))
                .hasMessageContaining("more than one agency");
    }

    private String keys() {
        return String.valueOf(dsl.fetchValue("select current_setting('samsyn.keys')"));
    }
}

package se.samsyn.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class KeepAreasTest extends DatabaseTest {

    @Autowired
    private AreaService areas;

    @Test
    void what_was_written_is_read_again() {
        var data = new AreaData(
                "Hallunda-Norsborg",
                AreaKind.DISTRICT,
                List.of("Hallunda", "Norsborg"),
                21_130,
                new BigDecimal("59.24340"),
                new BigDecimal("17.83760"));
        var id = create(data);

        assertThat(as(People.director(), () -> areas.get(id))).isEqualTo(new Area(id, 0, data));
        assertThat(as(People.director(), () -> areas.list(new AreaFilter("norsb", null), byName(), Page.ALL)))
                .hasSize(1);
        assertThat(as(People.director(), () -> areas.list(new AreaFilter("", AreaKind.PLACE), byName(), Page.ALL)))
                .isEmpty();
    }

    @Test
    void a_position_is_whole_and_in_sweden() {
        refused("longitude", "area.point.half", () -> create(at("59.2", null)));
        refused("latitude", "area.latitude.outside", () -> create(at("17.8", "59.2")));
        refused("longitude", "area.longitude.outside", () -> create(at("59.2", "59.2")));
    }

    @Test
    void a_name_is_had_once_and_inhabitants_are_not_negative() {
        create(named("Alby"));
        refused("name", "area.name.taken", () -> create(named("Alby")));
        refused("name", "shared.required", () -> create(named(" ")));
        refused(
                "population",
                "area.population.negative",
                () -> create(new AreaData("Fittja", AreaKind.DISTRICT, List.of(), -1, null, null)));
    }

    @Test
    void a_stale_version_is_not_written_over_the_newer_one() {
        var id = create(named("Alby"));
        as(People.director(), () -> areas.change(new Area(id, 0, named("Alby centrum"))));

        assertThatThrownBy(() -> as(People.coordinator(), () -> areas.change(new Area(id, 0, named("Albyberget")))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_member_reads_and_does_not_change_and_another_municipality_sees_nothing() {
        var id = create(named("Alby"));

        assertThat(as(People.member(1L), () -> areas.options())).containsExactly(new AreaOption(id, "Alby"));
        assertThatThrownBy(() -> as(People.member(1L), () -> areas.create(named("Fittja"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(People.coordinatorElsewhere(), () -> areas.names())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AreaSort.class)
    void can_be_sorted_by_every_column(AreaSort by) {
        create(named("Alby"));
        create(new AreaData("Fittja", AreaKind.PLACE, List.of(), 7_514, null, null));

        var up = as(People.director(), () -> areas.list(AreaFilter.ALL, new Sort<>(by, false), Page.ALL));
        assertThat(up).hasSize(2);
        assertThat(as(People.director(), () -> areas.list(AreaFilter.ALL, new Sort<>(by, true), Page.ALL)))
                .containsExactlyInAnyOrderElementsOf(up);
    }

    private AreaId create(AreaData data) {
        return as(People.coordinator(), () -> areas.create(data));
    }

    private static AreaData named(String name) {
        return new AreaData(name, AreaKind.DISTRICT, List.of(), null, null, null);
    }

    private static AreaData at(String latitude, String longitude) {
        return new AreaData(
                "Alby",
                AreaKind.DISTRICT,
                List.of(),
                null,
                new BigDecimal(latitude),
                longitude == null ? null : new BigDecimal(longitude));
    }

    private static Sort<AreaSort> byName() {
        return new Sort<>(AreaSort.NAME, false);
    }

    private static void refused(String field, String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation)
                                .returns(field, RuleViolation::field)
                                .returns(key, RuleViolation::key));
    }
}

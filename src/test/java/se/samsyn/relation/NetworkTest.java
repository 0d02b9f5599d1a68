package se.samsyn.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.OrgRole;
import se.samsyn.relation.Network.Node;

class NetworkTest {

    @Test
    void agencies_stand_left_and_initiatives_right_with_one_line_for_all_the_parts_of_an_agency() {
        var network = Network.of(
                List.of(tie(1, 1, OrgRole.FUNDING), tie(1, 1, OrgRole.ACCOUNTABLE), tie(2, 1, OrgRole.IMPLEMENTING)),
                null,
                null);

        assertThat(names(network)).containsExactly(List.of("Aktör 1", "Aktör 2"), List.of("Initiativ 1"));
        assertThat(network.lines())
                .extracting(Network.Line::role)
                .containsExactlyInAnyOrder(OrgRole.ACCOUNTABLE, OrgRole.IMPLEMENTING);
    }

    @Test
    void columns_are_ordered_so_that_lines_do_not_cross_where_they_need_not() {
        var network = Network.of(List.of(tie(1, 3), tie(2, 2), tie(3, 1), tie(4, 1)), null, null);

        var agencies = network.columns().getFirst();
        var initiatives = network.columns().getLast();
        assertThat(network.lines())
                .allSatisfy(one -> assertThat(network.lines())
                        .noneMatch(other -> agencies.indexOf(one.from()) < agencies.indexOf(other.from())
                                && initiatives.indexOf(one.to()) > initiatives.indexOf(other.to())));
    }

    @Test
    void around_an_initiative_stand_its_agencies_and_what_else_they_do() {
        var network = Network.of(List.of(tie(1, 1), tie(2, 1), tie(2, 2), tie(2, 3)), null, new InitiativeId(1));

        assertThat(names(network))
                .containsExactly(
                        List.of("Initiativ 1"), List.of("Aktör 2", "Aktör 1"), List.of("Initiativ 2", "Initiativ 3"));
        assertThat(network.lines())
                .allSatisfy(line -> assertThat(column(network, line.to())).isEqualTo(column(network, line.from()) + 1));
    }

    @Test
    void what_there_is_no_room_for_is_counted_and_those_with_most_ties_stay() {
        var many = IntStream.rangeClosed(1, Network.ROOM + 5)
                .mapToObj(agency -> tie(agency, 1))
                .toList();
        var busy = IntStream.rangeClosed(2, 4).mapToObj(initiative -> tie(Network.ROOM + 5, initiative));

        var network = Network.of(Stream.concat(many.stream(), busy).toList(), null, null);

        assertThat(network.columns().getFirst()).hasSize(Network.ROOM).contains(node(Network.ROOM + 5));
        assertThat(network.leftOut()).isEqualTo(5);
    }

    @Test
    void nobody_tied_to_anything_is_an_empty_drawing() {
        assertThat(Network.of(List.of(), null, null).isEmpty()).isTrue();
        assertThat(Network.of(List.of(), new AgencyId(4711), null).isEmpty()).isTrue();
    }

    private static int column(Network network, Node node) {
        return IntStream.range(0, network.columns().size())
                .filter(i -> network.columns().get(i).contains(node))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> names(Network network) {
        return network.columns().stream()
                .map(column -> column.stream().map(Node::name).toList())
                .toList();
    }

    private static Node node(long agency) {
        return new Node(new AgencyId(agency).ref(), "Aktör " + agency);
    }

    private static Tie tie(long agency, long initiative) {
        return tie(agency, initiative, OrgRole.IMPLEMENTING);
    }

    private static Tie tie(long agency, long initiative, OrgRole role) {
        return new Tie(
                agency * 1_000 + initiative,
                new InitiativeId(initiative),
                "Initiativ " + initiative,
                InitiativeStatus.ONGOING,
                new AgencyId(agency),
                "Aktör " + agency,
                role,
                "",
                null,
                null);
    }
}

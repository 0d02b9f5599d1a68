package se.samsyn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samsyn.People;
import se.samsyn.UiTest;

/** What every list of the program can, whoever wrote it. */
class EveryListTest extends UiTest {

    private static final List<String> PATHS = List.of(
            "initiativ",
            "problem",
            "overenskommelser",
            "medborgarloften",
            "strategiska-radet/moten",
            "strategiska-radet/beslut",
            "mal",
            "natverk",
            "aktorer",
            "personer",
            "omraden",
            "aktiviteter",
            "besok",
            "besok/loften",
            "nyheter");

    @BeforeEach
    void director() {
        signIn(People.director());
    }

    @Test
    void every_column_says_what_it_is_in_an_address_and_in_a_file() {
        var lists = lists();

        assertThat(lists.keySet()).containsAll(PATHS);
        lists.forEach((path, list) -> {
            assertThat(list.grid().columns().written())
                    .as("columns of " + path + " that say what they are in a file")
                    .extracting(GridColumn::header)
                    .containsAll(headers(list));
            var keys = keys(list);
            assertThat(keys).as("keys of " + path).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z0-9-]+"));
        });
    }

    @Test
    void an_address_names_columns_alike_in_every_language() {
        var swedish = new TreeMap<String, List<String>>();
        lists().forEach((path, list) -> swedish.put(path, keys(list)));
        VaadinSession.getCurrent().setLocale(Locale.UK);
        UI.getCurrent().setLocale(Locale.UK);
        var english = new TreeMap<String, List<String>>();
        lists().forEach((path, list) -> english.put(path, keys(list)));

        assertThat(english).isEqualTo(swedish);
    }

    @Test
    void every_register_leads_to_its_records_by_keyboard() {
        lists().forEach((path, list) -> {
            if (PATHS.contains(path)) {
                assertThat(list.grid().isOpenedByKey()).as(path).isTrue();
            }
        });
    }

    /** Of the columns that say something: not the menu of a row, which has none, nor the boxes to pick rows with. */
    private static List<String> headers(RecordList<?, ?, ?> list) {
        return list.grid().grid().getColumns().stream()
                .filter(Component::isVisible)
                .map(Grid.Column::getHeaderText)
                .filter(header -> !header.isEmpty() && !header.equals(Texts.of("retention.pick")))
                .toList();
    }

    private static List<String> keys(RecordList<?, ?, ?> list) {
        var keys = new ArrayList<String>();
        list.grid().columns().optional().forEach(column -> keys.add(column.key()));
        return keys;
    }

    /** Those that a director can open, by their paths. */
    private Map<String, RecordList<?, ?, ?>> lists() {
        var lists = new TreeMap<String, RecordList<?, ?, ?>>();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(route -> route.getTemplate())
                .filter(path -> !path.contains(":") && path.matches("[a-z/-]+"))
                .forEach(path -> {
                    UI.getCurrent().navigate(path);
                    find(RecordList.class).all().forEach(list -> lists.put(path, (RecordList<?, ?, ?>) list));
                });
        return lists;
    }
}

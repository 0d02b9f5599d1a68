package se.samsyn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import se.samsyn.UiTest;
import se.samsyn.shared.Page;

class RecordGridTest extends UiTest {

    private static final List<String> ROWS =
            IntStream.range(0, 120).mapToObj(number -> "Rad " + number).toList();

    private final List<Page> asked = new ArrayList<>();
    private final List<Integer> counted = new ArrayList<>();
    private RecordGrid<String> grid;
    private boolean down;

    @BeforeEach
    void open() {
        grid = new RecordGrid<String>("Rader").column("Rad", row -> row, null);
        UI.getCurrent().add(grid);
    }

    @Test
    void a_list_that_fits_a_page_is_fetched_once_and_not_counted() {
        load(ROWS.subList(0, 3));

        assertThat(asked).containsExactly(Page.first(RecordGrid.PAGE));
        assertThat(counted).containsExactly(3);
        assertThat(grid.grid().isAllRowsVisible()).isTrue();
        assertThat(test(grid.grid()).size()).isEqualTo(3);
    }

    @Test
    void a_longer_one_is_fetched_as_it_is_scrolled_to() {
        load(ROWS);

        assertThat(asked).as("only what is seen at first").containsExactly(Page.first(RecordGrid.PAGE));
        assertThat(counted).containsExactly(120);
        assertThat(grid.grid().isAllRowsVisible()).isFalse();
        assertThat(test(grid.grid()).size()).isEqualTo(120);
        assertThat(test(grid.grid()).getRow(119)).isEqualTo("Rad 119");
    }

    @Test
    void what_fails_while_scrolling_is_said_and_can_be_tried_again() {
        load(ROWS);
        down = true;

        assertThat(grid.grid().getLazyDataView().getItems().toList()).isEmpty();
        assertThat(grid.isShowingRows()).isFalse();
        assertThat(find(Paragraph.class, grid)
                        .withText(Texts.of("shared.loadFailed"))
                        .exists())
                .isTrue();

        down = false;
        test(find(Button.class, grid).single()).click();
        assertThat(grid.isShowingRows()).isTrue();
    }

    private void load(List<String> rows) {
        grid.load(
                page -> {
                    if (down) {
                        throw new DataAccessResourceFailureException("down");
                    }
                    asked.add(page);
                    return rows.stream().skip(page.offset()).limit(page.limit()).toList();
                },
                rows::size,
                Span::new,
                counted::add);
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.grid.Grid;

/** What the buttons in a grid's header are called to those who hear them: the component says it in English, whatever is read. */
final class SpokenSorters {

    private static final String SAY = """
            const say = () => this.querySelectorAll('vaadin-grid-sorter').forEach(sorter => {
              const words = $0.replace('{0}', sorter.textContent.trim());
              if (sorter.getAttribute('aria-label') !== words) sorter.setAttribute('aria-label', words);
            });
            say();
            if (!this.spokenSorters) {
              this.spokenSorters = new MutationObserver(say);
              this.spokenSorters.observe(this, { childList: true, subtree: true });
            }
            """;

    private SpokenSorters() {}

    static void of(Grid<?> grid) {
        grid.addAttachListener(_ -> grid.getElement().executeJs(SAY, Texts.of("shared.sort.by", "{0}")));
    }
}

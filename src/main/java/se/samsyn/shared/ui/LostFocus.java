package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;

/** Where what was pressed is gone once it is done, whoever uses the keyboard goes on from the heading of what is left. */
public final class LostFocus {

    private LostFocus() {}

    /** @param part of the page that was made anew; its first heading takes the focus where nothing else has it */
    public static void to(Component part) {
        // a dialog that closes gives the focus back first
        part.getElement().executeJs("""
                setTimeout(() => {
                  const heading = this.querySelector('h2') ?? this.querySelector('h1');
                  if (document.activeElement === document.body && heading) {
                    heading.tabIndex = -1;
                    heading.focus();
                  }
                }, 300)""");
    }
}

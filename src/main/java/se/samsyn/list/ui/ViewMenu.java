package se.samsyn.list.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.CurrentCaller;
import se.samsyn.list.SavedView;
import se.samsyn.list.SavedViewData;
import se.samsyn.list.SavedViewService;
import se.samsyn.shared.ui.Refusals;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.ViewShelf;

/**
 * The views of a list, behind one button: those that there are, and what can be done with the one that is open. Whoever
 * uses none sees a word and no more.
 */
final class ViewMenu extends Composite<MenuBar> implements ViewShelf.Shelf {

    private final transient SavedViews shelf;
    private final transient SavedViewService service;
    private final transient ViewShelf.Place place;
    private final SubMenu menu;
    private transient List<SavedView> views = List.of();
    private transient @Nullable SavedView open;

    ViewMenu(SavedViews shelf, SavedViewService service, ViewShelf.Place place) {
        this.shelf = shelf;
        this.service = service;
        this.place = place;
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        getContent().getElement().setAttribute("aria-label", Texts.of("list.views.label"));
        menu = getContent().addItem(Texts.of("list.views")).getSubMenu();
        setVisible(SavedViews.isFor(CurrentCaller.get()));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public boolean hasPreset() {
        return views.stream().anyMatch(SavedView::preset);
    }

    @Override
    public void show(String view) {
        views = shelf.of(place.path());
        open = views.stream()
                .filter(one -> String.valueOf(one.id().value()).equals(view))
                .findFirst()
                .orElse(null);
        place.name(Optional.ofNullable(open).map(this::inWords).orElse(""));
        menu.removeAll();
        list(one -> !one.data().shared(), "list.views.own");
        list(one -> one.data().shared(), "list.views.shared");
        if (open != null || hasPreset()) {
            entry(Texts.of("list.views.none"), open == null, () -> place.open("", hasPreset() ? ViewShelf.NONE : ""));
        }
        if (!views.isEmpty()) {
            menu.addSeparator();
        }
        Optional.ofNullable(open)
                .filter(this::isChanged)
                .filter(SavedViewService::mayChange)
                .ifPresent(this::saving);
        menu.addItem(Texts.of("list.view.create"), _ -> ViewDialog.create(place, this::create));
        Optional.ofNullable(open).ifPresent(this::changing);
    }

    private void list(Predicate<SavedView> which, String heading) {
        var some = views.stream().filter(which).toList();
        if (!some.isEmpty()) {
            var head = new Span(Texts.of(heading));
            head.addClassName("s-small");
            menu.addItem(head).setEnabled(false);
            some.forEach(this::entry);
        }
    }

    private void entry(SavedView view) {
        entry(label(view), view.equals(open) && !isChanged(view), () -> open(view));
    }

    /** Only what stands there has a mark: a click turns marks round, also of an entry that is gone by then. */
    private void entry(String label, boolean stands, Runnable choose) {
        var entry = menu.addItem(label, event -> {
            if (stands) {
                event.getSource().setChecked(true);
            } else {
                choose.run();
            }
        });
        entry.setCheckable(stands);
        entry.setChecked(stands);
    }

    private static String label(SavedView view) {
        return view.preset()
                ? Texts.of("list.view.preset.label", view.data().name())
                : view.data().name();
    }

    private void saving(SavedView view) {
        menu.addItem(Texts.of("list.view.save"), _ -> {
            var before = view.data();
            act(() -> service.change(with(view, before.asking(place.shown()))), () -> {
                open(place.shown(), view);
                Toasts.undoable(Texts.of("list.view.saved", before.name()), Texts.of("shared.undo"), () -> {
                    service.change(new SavedView(
                            view.id(), view.version() + 1, before, view.ownerId(), view.owner(), view.preset()));
                    show(String.valueOf(view.id().value()));
                });
            });
        });
    }

    private void changing(SavedView view) {
        if (SavedViewService.mayChange(view)) {
            menu.addItem(
                    Texts.of("list.view.rename"),
                    _ -> ViewDialog.rename(view.data(), data -> {
                        service.change(with(view, data));
                        again(view);
                    }));
        }
        if (CurrentCaller.get().mayEdit()
                && view.ownerId() == CurrentCaller.get().identityId()) {
            var shared = view.data().shared();
            item(shared ? "list.view.unshare" : "list.view.share", () -> {
                service.change(with(view, view.data().shared(!shared)));
                Toasts.done(Texts.of(
                        shared ? "list.view.unshared" : "list.view.shared",
                        view.data().name()));
            });
        }
        if (view.preset()) {
            item("list.view.preset.end", () -> service.noPreset(place.path()));
        } else {
            item("list.view.preset", () -> {
                service.preset(view.id());
                Toasts.done(Texts.of("list.view.preset.set", view.data().name()));
            });
        }
        if (SavedViewService.mayChange(view)) {
            menu.addItem(
                    Texts.of("list.view.remove"),
                    _ -> act(() -> service.remove(view.id()), () -> {
                        place.open(place.asked(), "");
                        Toasts.undoable(
                                Texts.of("list.view.removed", view.data().name()), Texts.of("shared.undo"), () -> {
                                    service.putBack(view.id());
                                    open(view.data().query(), view);
                                });
                    }));
        }
    }

    private MenuItem item(String key, Runnable action) {
        return menu.addItem(Texts.of(key), _ -> act(action, () -> again(open)));
    }

    private void again(@Nullable SavedView view) {
        show(view == null ? "" : String.valueOf(view.id().value()));
    }

    private void act(Runnable action, Runnable then) {
        Refusals.of(action).ifPresentOrElse(Toasts::notDone, then);
    }

    private void create(SavedViewData data) {
        var id = service.create(new SavedViewData(place.path(), data.name(), place.shown(), data.shared()));
        place.open(place.shown(), String.valueOf(id.value()));
        Toasts.done(Texts.of("list.view.created", data.name()));
    }

    private void open(SavedView view) {
        open(view.data().query(), view);
    }

    private void open(String query, SavedView view) {
        place.open(query, String.valueOf(view.id().value()));
    }

    private boolean isChanged(SavedView view) {
        return !place.asked().equals(place.understood(view.data().query()));
    }

    private String inWords(SavedView view) {
        var words = new ArrayList<String>();
        words.add(Texts.of("list.view.open", view.data().name()));
        if (view.data().shared() && view.ownerId() != CurrentCaller.get().identityId()) {
            words.add(Texts.of("list.view.by", view.owner()));
        }
        if (isChanged(view)) {
            words.add(Texts.of("list.view.changed"));
        }
        var unknown = place.unknown(view.data().query());
        if (!unknown.isEmpty()) {
            words.add(Texts.of("list.view.unknown", String.join(", ", unknown)));
        }
        return String.join(" · ", words);
    }

    private static SavedView with(SavedView view, SavedViewData data) {
        return new SavedView(view.id(), view.version(), data, view.ownerId(), view.owner(), view.preset());
    }
}

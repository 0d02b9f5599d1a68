package se.samsyn.access.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.SessionEnding;
import se.samsyn.shared.ui.Texts;

/** Says on every page that a session is about to end, and lets the page keep what was typed when it does. */
@Component
class TimeoutNotice implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> CurrentCaller.find()
                        .ifPresent(caller -> ComponentUtil.addListener(
                                init.getUI(),
                                SessionEnding.class,
                                ending -> on(init.getUI(), ending, caller.identityId()))));
    }

    private static void on(UI page, SessionEnding ending, long person) {
        var shown = ComponentUtil.getData(page, ConfirmDialog.class);
        if (ending.left().isZero()) {
            page.getPage().executeJs("window.samsynKeep && window.samsynKeep.leave($0)", String.valueOf(person));
        } else if (ending.left().isNegative()) {
            if (shown != null) {
                shown.close();
                ComponentUtil.setData(page, ConfirmDialog.class, null);
            }
        } else if (shown == null) {
            var dialog = dialog(ending);
            ComponentUtil.setData(page, ConfirmDialog.class, dialog);
            dialog.open();
        }
    }

    private static ConfirmDialog dialog(SessionEnding ending) {
        var minutes = Math.max(1, ending.left().toMinutes());
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of("access.timeout", minutes));
        dialog.setText(Texts.of(ending.isExtendable() ? "access.timeout.idle" : "access.timeout.old"));
        dialog.setConfirmText(Texts.of(ending.isExtendable() ? "access.timeout.stay" : "access.timeout.understood"));
        return dialog;
    }
}

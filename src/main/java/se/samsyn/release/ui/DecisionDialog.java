package se.samsyn.release.ui;

import com.vaadin.flow.data.binder.Binder;
import se.samsyn.release.DecisionData;
import se.samsyn.release.DecisionService;
import se.samsyn.release.Draft;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** The last question before a package is closed for good. */
final class DecisionDialog {

    private DecisionDialog() {}

    static void open(DecisionService decisions, Draft draft, Runnable onDone) {
        var summary = decisions.summary(draft);
        var binder = new Binder<>(DecisionData.class);
        var grounds = Fields.text(Texts.of("release.grounds"));
        grounds.setRequiredIndicatorVisible(summary.withholds());
        grounds.setHelperText(Texts.of("release.grounds.help"));
        binder.bind(grounds, "grounds");
        var explained = Texts.of("release.decide.explanation", summary.records())
                + (summary.withholds() ? " " + Texts.of("release.decide.withholds") : "");
        new FormDialog<>(
                        Texts.of("release.decide"),
                        Texts.of("release.decide.do"),
                        binder,
                        data -> {
                            decisions.decide(
                                    draft.release().id(), draft.release().version(), data);
                            onDone.run();
                            Toasts.done(Texts.of("release.decide.done"));
                        },
                        grounds)
                .explained(explained)
                .read(new DecisionData(""))
                .open();
    }
}

package se.samsyn.release.ui;

import com.vaadin.flow.data.binder.Binder;
import java.time.Instant;
import java.util.function.Consumer;
import se.samsyn.release.Release;
import se.samsyn.release.ReleaseData;
import se.samsyn.release.ReleaseId;
import se.samsyn.release.ReleaseService;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;

/** What was asked for. Not who asked: they may be nobody. */
final class RequestDialog {

    private RequestDialog() {}

    static void create(ReleaseService releases, Consumer<ReleaseId> onDone) {
        form(Texts.of("release.create"), data -> onDone.accept(releases.create(data)))
                .read(new ReleaseData("", Dates.day(Instant.now()), ""))
                .open();
    }

    static void change(ReleaseService releases, Release release, Runnable onDone) {
        var read = new Release[] {release};
        form(Texts.of("release.request.change"), data -> {
                    releases.change(release.id(), read[0].version(), data);
                    onDone.run();
                })
                .read(release.data())
                .onConflict(() -> {
                    read[0] = releases.get(release.id());
                    return read[0].data();
                })
                .open();
    }

    private static FormDialog<ReleaseData> form(String title, Consumer<ReleaseData> save) {
        var binder = new Binder<>(ReleaseData.class);
        var reference = Fields.line(Texts.of("release.reference"));
        reference.setRequiredIndicatorVisible(true);
        reference.setHelperText(Texts.of("release.reference.help"));
        var received = Fields.date(Texts.of("release.receivedOn"));
        received.setRequiredIndicatorVisible(true);
        var askedFor = Fields.text(Texts.of("release.askedFor"));
        askedFor.setRequiredIndicatorVisible(true);
        askedFor.setHelperText(Texts.of("release.askedFor.help"));
        binder.bind(reference, "reference");
        binder.bind(received, "receivedOn");
        binder.bind(askedFor, "askedFor");
        return new FormDialog<>(title, binder, save, reference, received, askedFor)
                .explained(Texts.of("release.anonymous"));
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.di.Instantiator;

/** Says what a file will hold, and leads to it in either form. */
final class ExportDialog {

    private ExportDialog() {}

    /** @param rows how many, in words */
    static void open(ListExport<?> export, String rows) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("shared.export.title", export.title()));
        dialog.setWidth("min(480px, 94vw)");
        var what = new Paragraph(
                Texts.of("shared.export.what", rows, export.columns().size(), ListExports.MOST));
        var content = new Div(what);
        export.about().forEach(fact -> content.add(new Paragraph(fact.what() + ": " + fact.value())));
        content.add(new Paragraph(Texts.of("shared.export.noted")));
        content.addClassName("s-stack");
        dialog.add(content);
        dialog.getFooter().add(link(export, ListExport.Format.XLSX), link(export, ListExport.Format.CSV));
        dialog.getFooter().add(new Button(Texts.of("shared.close"), _ -> dialog.close()));
        dialog.open();
    }

    private static Anchor link(ListExport<?> export, ListExport.Format format) {
        var exports = Instantiator.get(UI.getCurrent()).getOrCreate(ListExports.class);
        var link = new Anchor(
                exports.handler(export, format, Texts.locale()),
                AttachmentType.DOWNLOAD,
                Texts.of("shared.export." + format.name()));
        link.addClassName("s-button");
        if (format == ListExport.Format.XLSX) {
            link.addClassName("s-button-primary");
        }
        return link;
    }
}

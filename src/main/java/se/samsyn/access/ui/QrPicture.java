package se.samsyn.access.ui;

import com.vaadin.flow.component.Svg;
import io.nayuki.qrcodegen.QrCode;

/** A text as squares for a telephone's camera: dark on light in every colour scheme, or cameras would not see it. */
public final class QrPicture extends Svg {

    /** Light squares around it, which cameras need. */
    private static final int BORDER = 4;

    public QrPicture(String text, String name) {
        super(draw(text));
        addClassName("s-qr");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", name);
    }

    private static String draw(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + BORDER, y + BORDER));
                }
            }
        }
        var size = code.size + BORDER * 2;
        return ("<svg viewBox='0 0 %1$d %1$d' width='200' height='200' shape-rendering='crispEdges'>"
                        + "<rect width='%1$d' height='%1$d' fill='#fff'/><path d='%2$s' fill='#000'/></svg>")
                .formatted(size, path);
    }
}

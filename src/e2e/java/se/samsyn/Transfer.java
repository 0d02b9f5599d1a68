package se.samsyn;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what a page takes over the wire: compressed bodies with their headers, in bytes. */
public final class Transfer {

    private final AtomicLong bytes = new AtomicLong();

    private Transfer(CDPSession session) {
        session.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
    }

    public static Transfer of(Page page) {
        return new Transfer(page.context().newCDPSession(page));
    }

    public long bytes() {
        return bytes.get();
    }
}

package se.samsyn;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What an open page is looked at on: turned from one into the other it is not loaded again. Chromium only. */
final class Device {

    private static final Gson GSON = new Gson();

    private final Page page;
    private final CDPSession chromium;

    Device(Page page) {
        this.page = page;
        chromium = page.context().newCDPSession(page);
    }

    Page page() {
        return page;
    }

    /** A screen on a desk, in light colours. */
    void becomeDesk() {
        become(BrowserTest.WIDE, 900, false, "light");
    }

    /** A telephone, in dark colours; returns when tables have arranged their columns for it. */
    void becomeTelephone() {
        become(BrowserTest.NARROW, 844, true, "dark");
        page.waitForFunction("[...document.querySelectorAll('vaadin-grid[data-narrow]')]"
                + ".every(grid => grid.dataset.narrow === 'true')");
        page.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    private void become(int width, int height, boolean mobile, String colours) {
        tell("Emulation.setTouchEmulationEnabled", "{enabled: %s}".formatted(mobile));
        tell(
                "Emulation.setDeviceMetricsOverride",
                "{width: %d, height: %d, deviceScaleFactor: 1, mobile: %s}".formatted(width, height, mobile));
        tell(
                "Emulation.setEmulatedMedia",
                "{features: [{name: 'prefers-color-scheme', value: '%s'}]}".formatted(colours));
    }

    private void tell(String method, String parameters) {
        chromium.send(method, GSON.fromJson(parameters, JsonObject.class));
    }
}

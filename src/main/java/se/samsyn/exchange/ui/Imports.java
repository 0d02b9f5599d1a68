package se.samsyn.exchange.ui;

import se.samsyn.exchange.ImportId;

/** Where imports are found. */
final class Imports {

    static final String PATH = "importera";

    private Imports() {}

    static String path(ImportId id) {
        return PATH + "/" + id.value();
    }
}

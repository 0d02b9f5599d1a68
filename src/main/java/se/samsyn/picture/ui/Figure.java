package se.samsyn.picture.ui;

/** A figure on the page that can be opened. */
interface Figure {

    Rows rows();

    /** How many there are: neither more nor fewer than opening it shows. */
    int count();
}

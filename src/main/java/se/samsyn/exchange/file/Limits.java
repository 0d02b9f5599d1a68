package se.samsyn.exchange.file;

/** What a file may cost, whoever sends it. */
public final class Limits {

    /** Bytes of a file. 2,000 rows of ten columns are a fiftieth of it. */
    public static final int FILE = 10 << 20;

    /** Bytes of all that is packed in a workbook. */
    static final long UNPACKED = 60L << 20;

    /** Parts of a workbook. */
    static final int PARTS = 2_000;

    /** Rows of a sheet in which something stands. */
    public static final int ROWS = 10_000;

    /** Columns in which something stands. */
    public static final int COLUMNS = 100;

    /** Sheets that are read. */
    static final int SHEETS = 20;

    /** Characters of a cell, as many as Excel takes. */
    static final int CELL = 32_767;

    /** Characters of a whole file. */
    static final int TEXT = 8_000_000;

    /** Elements within each other: a sheet has ten. */
    static final int DEPTH = 50;

    /** Bytes from one tag to the next: of a full cell, each sign written as a reference. */
    static final int BETWEEN_TAGS = 1 << 19;

    private Limits() {}
}

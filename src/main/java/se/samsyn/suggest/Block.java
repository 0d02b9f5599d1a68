package se.samsyn.suggest;

/** A paragraph-like part of an article and what it is there for; menus are marked, not removed, so offsets hold. */
public record Block(Kind kind, int start, int end) {

    /** What a block is to a reader of the page. */
    public enum Kind {
        TITLE,
        DATE,
        LEAD,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        CAPTION,
        /** A left-over instruction about the alternative text, written by nobody for the reader. */
        ALT_TEXT,
        /** The page's own menus, buttons and links to other pages. */
        JUNK;

        boolean isProse() {
            return this == LEAD || this == PARAGRAPH || this == LIST_ITEM;
        }
    }

    /** The block's own words. */
    public String in(String text) {
        return text.substring(start, end);
    }
}

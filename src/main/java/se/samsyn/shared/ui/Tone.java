package se.samsyn.shared.ui;

/** How a state is drawn: a shape of its own for each, so that colour never carries the meaning alone. */
public enum Tone {
    GOOD("<circle cx='5' cy='5' r='4.5' fill='currentColor'/>"),
    PARTLY("<path d='M5 .5 9.8 9.3H.2z' fill='currentColor'/>"),
    BAD("<rect x='.8' y='.8' width='8.4' height='8.4' fill='currentColor'/>"),
    UNKNOWN("<circle cx='5' cy='5' r='3.7' fill='none' stroke='currentColor' stroke-width='1.6'/>"),
    /** A fact that is neither good nor bad: no shape, only the word. */
    PLAIN("");

    private final String shape;

    Tone(String shape) {
        this.shape = shape;
    }

    /** The shape as the inside of a 10 × 10 SVG; empty for {@link #PLAIN}. */
    public String shape() {
        return shape;
    }
}

package se.samsyn.shared;

/**
 * Something that cannot be done as asked, told to the user in words that say what to do instead.
 *
 * <p>Thrown by services; a form shows it at the field it names, or above the form where it names none.
 */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final String field;
    private final transient Object[] parameters;

    /**
     * @param field name of the record component that is at fault, or "" for the whole
     * @param key of the message in the translation files
     * @param parameters for the message's placeholders
     */
    public RuleViolation(String field, String key, Object... parameters) {
        super(key);
        this.field = field;
        this.key = key;
        this.parameters = parameters;
    }

    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public Object[] parameters() {
        return parameters == null ? new Object[0] : parameters.clone();
    }
}

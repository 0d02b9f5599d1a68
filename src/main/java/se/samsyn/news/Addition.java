package se.samsyn.news;

/**
 * What an article adds to a record that was there.
 *
 * @param field key of the field's name
 * @param text what is added, as it is shown
 */
public record Addition(String field, String text) {}

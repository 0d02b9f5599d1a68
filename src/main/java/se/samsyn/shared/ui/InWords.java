package se.samsyn.shared.ui;

/**
 * A field of several parts, which can write its value as a person reads it: where two versions are laid side by side,
 * and where what was typed is looked through.
 */
public interface InWords<T> {

    String inWords(T value);
}

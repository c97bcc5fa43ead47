package io.github.gangmu.internal.selector;

/**
 * A word of a selector.
 *
 * @param text what it says, quotes and escapes resolved
 * @param at where it stands in the selector, a UTF-16 offset
 */
public record Word(String text, int at) {}

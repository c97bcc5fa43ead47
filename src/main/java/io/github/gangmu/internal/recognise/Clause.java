package io.github.gangmu.internal.recognise;

/**
 * A clause: a part of a line between punctuation marks or blanks. Offsets are those of the whole text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param mark the punctuation behind it, width normalised; a blank where a blank parts it from the next; 0 at the end of the line
 */
public record Clause(int start, int end, char mark) {}

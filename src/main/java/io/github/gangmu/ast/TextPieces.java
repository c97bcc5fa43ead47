package io.github.gangmu.ast;

import io.github.gangmu.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the pieces of a text. Pieces that follow each other in their source become one. */
final class TextPieces {
    private static final int TAIL = 32;

    private final List<TextPiece> done = new ArrayList<>();
    private final StringBuilder made = new StringBuilder();
    private final Source home;
    private final String lineBreak;
    private @Nullable Source source;
    private int start;
    private int end;

    TextPieces(Source home, String lineBreak) {
        this.home = home;
        this.lineBreak = lineBreak;
    }

    void append(String text) {
        if (!text.isEmpty()) {
            closeSource();
            made.append(text);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Pieces of equal sources may be kept apart.
    void append(Source from, int newStart, int newEnd) {
        if (newStart >= newEnd) {
            return;
        }
        if (from != home && hasOtherBreaks(from.text(), newStart, newEnd)) {
            append(from.text().substring(newStart, newEnd).replaceAll("\r\n|\r|\n", lineBreak));
            return;
        }
        if (from == source && newStart == end) {
            end = newEnd;
            return;
        }
        closeSource();
        closeMade();
        source = from;
        start = newStart;
        end = newEnd;
    }

    private boolean hasOtherBreaks(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                int length = c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n' ? 2 : 1;
                if (length != lineBreak.length() || lineBreak.charAt(0) != c) {
                    return true;
                }
                i += length - 1;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return source == null && made.isEmpty() && done.isEmpty();
    }

    /** Returns the last character, 0 where there is none. */
    char last() {
        if (source != null) {
            return source.text().charAt(end - 1);
        }
        if (!made.isEmpty()) {
            return made.charAt(made.length() - 1);
        }
        return done.isEmpty() ? 0 : lastOf(done.get(done.size() - 1).text());
    }

    private static char lastOf(String text) {
        return text.charAt(text.length() - 1);
    }

    /** Takes the blanks and line breaks at the end away. */
    void trim() {
        while (!isEmpty() && WrappedText.isBlank(last())) {
            dropLast();
        }
    }

    /** Takes the blanks behind the last line break away. */
    void trimLine() {
        while (!isEmpty() && WrappedText.isBlank(last()) && !isBreak(last())) {
            dropLast();
        }
    }

    private void dropLast() {
        if (source != null) {
            end--;
            if (end == start) {
                source = null;
            }
        } else if (!made.isEmpty()) {
            made.setLength(made.length() - 1);
        } else {
            TextPiece piece = done.remove(done.size() - 1);
            if (piece.source().isPresent()) {
                source = piece.source().get();
                start = piece.start();
                end = start + piece.text().length();
            } else {
                made.append(piece.text());
            }
            dropLast();
        }
    }

    /** Returns how many empty lines there are at the end, up to two. */
    int emptyLines() {
        String tail = tail();
        int breaks = 0;
        for (int i = tail.length() - 1; i >= 0 && WrappedText.isBlank(tail.charAt(i)); i--) {
            boolean pair = tail.charAt(i) == '\r' && i + 1 < tail.length() && tail.charAt(i + 1) == '\n';
            breaks += isBreak(tail.charAt(i)) && !pair ? 1 : 0;
        }
        return Math.max(0, breaks - 1);
    }

    /** Returns whether the last characters are those before a place of a source. */
    @SuppressWarnings("ReferenceEquality") // Of another source, even an equal one, nothing follows.
    boolean endsAt(Source other, int offset) {
        return source == other && end == offset;
    }

    /** Sets how many empty lines there are at the end, behind a line break. */
    void setEmptyLines(int wanted) {
        int now = emptyLines();
        for (; now < wanted; now++) {
            append(lineBreak);
        }
        for (; now > wanted; now--) {
            boolean pair = last() == '\n';
            dropLast();
            if (pair && last() == '\r') {
                dropLast();
            }
            trimLine();
        }
    }

    /** Returns some of the last characters, enough for a few line breaks. */
    private String tail() {
        StringBuilder tail = new StringBuilder();
        if (source != null) {
            tail.append(source.text(), Math.max(start, end - TAIL), end);
        } else {
            tail.append(made, Math.max(0, made.length() - TAIL), made.length());
        }
        for (int i = done.size() - 1; i >= 0 && tail.length() < TAIL; i--) {
            String before = done.get(i).text();
            tail.insert(0, before.substring(Math.max(0, before.length() - TAIL)));
        }
        return tail.toString();
    }

    void startLine() {
        char last = last();
        if (last != 0 && !isBreak(last)) {
            append(lineBreak);
        }
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private void closeSource() {
        if (source != null) {
            closeMade();
            done.add(TextPiece.from(source, start, end));
            source = null;
        }
    }

    private void closeMade() {
        if (!made.isEmpty()) {
            done.add(TextPiece.made(made.toString()));
            made.setLength(0);
        }
    }

    List<TextPiece> pieces() {
        closeSource();
        closeMade();
        return List.copyOf(done);
    }
}

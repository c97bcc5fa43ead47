package io.github.gangmu.ast;

import java.util.List;

/** Prints parts of a hard-wrapped text, named by their offsets in the joined text, with the line breaks between them. */
final class WrappedWords {
    private final TextPieces text;
    private final Origin from;
    private final List<WrappedText.Part> parts;

    /** Where the words of each part begin in the joined text. */
    private final int[] offsets;

    /** The part whose line break is the next to print. */
    private int next = 1;

    WrappedWords(TextPieces text, Origin from) {
        this.text = text;
        this.from = from;
        this.parts = WrappedText.parts(
                from.source().text(), from.textSpan().start(), from.textSpan().end());
        this.offsets = new int[parts.size()];
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            offset += parts.get(i).joint().length();
            offsets[i] = offset;
            offset += parts.get(i).end() - parts.get(i).start();
        }
    }

    void copy(int start, int end) {
        int at = start;
        while (at < end) {
            breakLines(at);
            int part = partAt(at);
            WrappedText.Part words = parts.get(part);
            int last = offsets[part] + words.end() - words.start();
            if (at < last) {
                int to = Math.min(end, last);
                int shift = words.start() - offsets[part];
                text.append(from.source(), at + shift, to + shift);
                at = to;
            } else {
                if (from.isUnwrapped()) {
                    text.append(" ");
                }
                at++;
            }
        }
    }

    /** Returns the last part that begins at or before an offset of the joined text. */
    private int partAt(int offset) {
        int part = Math.max(0, next - 1);
        while (part + 1 < offsets.length && offsets[part + 1] <= offset) {
            part++;
        }
        return part;
    }

    void replace(Replaced replaced) {
        breakLines(replaced.start());
        text.append(replaced.text());
        while (next < offsets.length && offsets[next] < replaced.end()) {
            next++;
        }
    }

    /** Prints the line breaks that stand before an offset of the joined text. */
    private void breakLines(int offset) {
        for (; next < offsets.length && offsets[next] <= offset; next++) {
            if (!from.isUnwrapped()) {
                text.append(
                        from.source(),
                        parts.get(next - 1).end(),
                        parts.get(next).start());
            }
        }
    }
}

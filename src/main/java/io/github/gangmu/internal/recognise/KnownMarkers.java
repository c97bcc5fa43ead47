package io.github.gangmu.internal.recognise;

import io.github.gangmu.ast.Numbering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Markers that were read before, by what is written: texts have few of them, again and again.
 *
 * <p>All texts and threads share one table. A marker that is read takes the place of whatever was there. What a thread finds is
 * complete, as nothing in it changes, or it finds nothing and reads the marker anew.
 */
final class KnownMarkers {
    private static final int SLOTS = 1 << 8;
    /** Longer markers hardly ever come again. */
    private static final int LONGEST = Long.BYTES / Character.BYTES;

    private static final @Nullable Known[] TABLE = new @Nullable Known[SLOTS];

    private KnownMarkers() {}

    /** What is known of a marker: the sign it is and its characters in one number, and what was read of them. */
    private record Known(int type, long written, Numbering numbering, List<Integer> numbers, String text, int length) {}

    /** Returns the marker that a sign of this type is, or null if none like it was kept. */
    static @Nullable LineMarker find(char[] text, int type, int start, int end) {
        if (end - start > LONGEST) {
            return null;
        }
        long written = written(text, start, end);
        Known known = TABLE[slot(type, written)];
        return known != null && known.written == written && known.type == type
                ? new LineMarker(known.numbering, known.numbers, known.text, start, start + known.length)
                : null;
    }

    /** Keeps the marker that was read of a sign. */
    static void keep(char[] text, int type, int start, int end, LineMarker marker) {
        if (end - start <= LONGEST) {
            long written = written(text, start, end);
            TABLE[slot(type, written)] =
                    new Known(type, written, marker.numbering(), marker.numbers(), marker.text(), marker.end() - start);
        }
    }

    private static long written(char[] text, int start, int end) {
        long written = 0;
        for (int i = start; i < end; i++) {
            written = written << Character.SIZE | text[i];
        }
        return written;
    }

    private static int slot(int type, long written) {
        return (int) ((written + type) * 0x9E3779B97F4A7C15L >>> (Long.SIZE - 8));
    }
}

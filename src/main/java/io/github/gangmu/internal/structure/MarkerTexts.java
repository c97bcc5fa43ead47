package io.github.gangmu.internal.structure;

import org.jspecify.annotations.Nullable;

/** The texts of the markers of a document. It has thousands of them and few that differ, so the last ones made are kept. */
final class MarkerTexts {
    private static final int SLOTS = 64;

    private final String text;
    private final @Nullable String[] kept = new @Nullable String[SLOTS];

    MarkerTexts(String text) {
        this.text = text;
    }

    /** Returns what stands between two offsets. */
    String of(int start, int end) {
        if (end == start) {
            return "";
        }
        // Markers differ in their number, which stands at the beginning or in the middle.
        int slot = (text.charAt(start) + 31 * text.charAt(start + (end - start) / 2)) & SLOTS - 1;
        String marker = kept[slot];
        if (marker == null || marker.length() != end - start || !text.startsWith(marker, start)) {
            marker = text.substring(start, end);
            kept[slot] = marker;
        }
        return marker;
    }
}

package io.github.gangmu.fitting;

import java.util.List;

/**
 * How the items at one depth are marked: by Markdown hashes, by a number, or by both ({@code ## 一、}).
 *
 * @param hashes the number of {@code #}, or 0
 */
record LevelStyle(int hashes, NumberStyle number) {

    static final LevelStyle UNMARKED = new LevelStyle(0, NumberStyle.NONE);

    static LevelStyle of(NumberStyle number) {
        return new LevelStyle(0, number);
    }

    /** Reads {@code "##"}, {@code "CN_COMMA"} or {@code "## CN_COMMA"}. */
    static LevelStyle parse(String words) {
        int hashes = 0;
        while (hashes < words.length() && words.charAt(hashes) == '#') {
            hashes++;
        }
        String name = words.substring(hashes).strip();
        return new LevelStyle(hashes, name.isEmpty() ? NumberStyle.NONE : NumberStyle.valueOf(name));
    }

    boolean isMarkdown() {
        return hashes > 0;
    }

    /** Returns whether the items of a list in this style are judged together by rule 1. */
    boolean isNumbered() {
        return hashes > 0 || number.isNumber();
    }

    boolean isUnmarked() {
        return hashes == 0 && number == NumberStyle.NONE;
    }

    /** Returns what makes items of two lists alike: {@code "##"}, {@code "CN_COMMA"}. */
    String name() {
        return hashes > 0 ? "#".repeat(hashes) : number.name();
    }

    String marker(List<Integer> path, int count) {
        return (hashes > 0 ? "#".repeat(hashes) + " " : "") + number.marker(path, count);
    }
}

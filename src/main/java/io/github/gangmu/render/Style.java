package io.github.gangmu.render;

/** Puts colour around text, or does not. */
enum Style {
    /** Text as it is. */
    NONE,
    /** Escape sequences for terminals, of the sixteen colours that each terminal shows readably on its own background. */
    ANSI;

    private static final String RESET = "\u001b[0m";
    private static final String[] LEVELS = {"\u001b[36m", "\u001b[32m", "\u001b[35m", "\u001b[33m", "\u001b[34m"};

    String title(String text) {
        return wrap("\u001b[1;4m", text);
    }

    String heading(String text) {
        return wrap("\u001b[1m", text);
    }

    /** Colours what belongs to a level, 1 at the top. The colours come round again below the fifth. */
    String level(int level, String text) {
        return wrap(LEVELS[(level - 1) % LEVELS.length], text);
    }

    /** Makes what frames the text step back. */
    String faint(String text) {
        return wrap("\u001b[2m", text);
    }

    String frame(String text) {
        return wrap("\u001b[2;3m", text);
    }

    private String wrap(String start, String text) {
        return this == NONE || text.isEmpty() ? text : start + text + RESET;
    }
}

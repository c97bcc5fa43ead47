package io.github.gangmu.query;

/** How many columns texts take where each Chinese character takes two. */
final class Widths {
    private Widths() {}

    static boolean isWide(char c) {
        return c >= '\u1100' && (c <= '\u115f' || c >= '\u2e80' && c <= '\ua4cf' || c >= '\uac00' && c <= '\ud7a3')
                || c >= '\uf900' && c <= '\ufaff'
                || c >= '\ufe30' && c <= '\ufe6f'
                || c >= '\uff00' && c <= '\uff60'
                || Character.isHighSurrogate(c);
    }

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += isWide(c) ? 2 : Character.isLowSurrogate(c) ? 0 : 1;
        }
        return width;
    }
}

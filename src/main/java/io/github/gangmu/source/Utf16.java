package io.github.gangmu.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Optional;

/** Tells the byte order of UTF-16 text without a byte order mark. */
final class Utf16 {

    private Utf16() {}

    /**
     * Returns the order in which most of the text is Chinese, ASCII, or signs that go with them; empty where
     * neither order makes the bytes text. Where the NUL bytes lie does not suffice: 一 (U+4E00) and the ideographic
     * space (U+3000) have theirs on the other side from ASCII.
     */
    static Optional<Charset> order(byte[] bytes) {
        int units = bytes.length / 2;
        int little = 0;
        int big = 0;
        for (int i = 0; i < units; i++) {
            int first = bytes[2 * i] & 0xFF;
            int second = bytes[2 * i + 1] & 0xFF;
            if (first == 0 && second == 0) {
                return Optional.empty();
            }
            little += isUsual(second << 8 | first) ? 1 : 0;
            big += isUsual(first << 8 | second) ? 1 : 0;
        }
        if (Math.max(little, big) <= units / 2) {
            return Optional.empty();
        }
        return Optional.of(big > little ? UTF_16BE : UTF_16LE);
    }

    private static boolean isUsual(int unit) {
        // ASCII in the wrong order looks like a Chinese character that ends in 00; of those only 一 is frequent.
        if ((unit & 0xFF) == 0) {
            return unit == '一' || unit == '\u3000';
        }
        return unit >= ' ' && unit < 0x7F
                || unit >= '\t' && unit <= '\r'
                || unit >= 0x2010 && unit <= 0x27BF
                || unit > 0x3000 && unit < 0x3400
                || unit > 0x4E00 && unit < 0xA000
                || unit > 0xFF00 && unit < 0xFFF0;
    }
}

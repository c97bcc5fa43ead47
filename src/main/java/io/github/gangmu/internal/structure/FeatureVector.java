package io.github.gangmu.internal.structure;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;

/** The features of one way to place one line, each packed into a long: template, then four numbers. */
final class FeatureVector {
    private long[] keys = new long[160];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    long key(int index) {
        return keys[index];
    }

    void add(Template template, int a) {
        add(template, a, 0, 0, 0);
    }

    void add(Template template, int a, int b) {
        add(template, a, b, 0, 0);
    }

    void add(Template template, int a, int b, int c) {
        add(template, a, b, c, 0);
    }

    void add(Template template, int a, int b, int c, int d) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = pack(template, a, b, c, d);
    }

    /** Packs a feature: 8 bits of template, 16 bits for the first two numbers, 12 for the others; numbers from -8 up. */
    static long pack(Template template, int a, int b, int c, int d) {
        return (long) template.index() << 56
                | (long) (a + 8 & 0xffff) << 40
                | (long) (b + 8 & 0xffff) << 24
                | (long) (c + 8 & 0xfff) << 12
                | d + 8 & 0xfff;
    }

    static String describe(long key) {
        return Template.at((int) (key >>> 56)).label()
                + " " + ((int) (key >>> 40 & 0xffff) - 8)
                + " " + ((int) (key >>> 24 & 0xffff) - 8)
                + " " + ((int) (key >>> 12 & 0xfff) - 8)
                + " " + ((int) (key & 0xfff) - 8);
    }

    static long parse(String description) {
        List<String> parts = Splitter.on(' ').splitToList(description);
        return pack(
                Template.labelled(parts.get(0)),
                Integer.parseInt(parts.get(1)),
                Integer.parseInt(parts.get(2)),
                Integer.parseInt(parts.get(3)),
                Integer.parseInt(parts.get(4)));
    }
}

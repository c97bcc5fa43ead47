package io.github.gangmu.internal.tokens;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A lexer grammar as a table: from a state and the class of a character to the next state.
 *
 * <p>Immutable; one table serves all threads. It knows characters as UTF-16 units.
 */
public final class LexerTable {
    private static final int CHARACTERS = Character.MAX_VALUE + 1;
    /** A character that stands for most of them. */
    private static final char USUAL = '\u4E86';

    private static final long[] NO_LOOP = {};

    /** The classes of characters in runs: the character behind each run, and its class. */
    private final int[] runEnds;

    private final char[] runClasses;
    /** The class of each character. */
    final char[] classes;
    /** How many classes there are: the length of a row of {@link #next}. */
    final int width;
    /** The state that follows, by state and class; 0 where none does. */
    final short[] next;
    /** The type of the token that ends with a state, by state; 0 where none does. */
    final short[] types;
    /** The mode a state's token leads to, by state; -1 where the mode stays. */
    final byte[] modes;
    /** The state each mode begins with. */
    final short[] starts;
    /** The first of the states that end a token. */
    final int firstEnd;
    /**
     * For each state that the usual characters do not lead away from, those that do not, a bit for each; none for other states.
     * In words this is what is asked for nearly every character, and 8 KB stay at hand where {@link #classes} do not.
     */
    private final long[][] loops;

    LexerTable(
            int[] runEnds,
            char[] runClasses,
            int width,
            short[] next,
            short[] types,
            byte[] modes,
            short[] starts,
            int firstEnd) {
        this.runEnds = runEnds;
        this.runClasses = runClasses;
        this.width = width;
        this.next = next;
        this.types = types;
        this.modes = modes;
        this.starts = starts;
        this.firstEnd = firstEnd;
        classes = new char[CHARACTERS];
        int from = 0;
        for (int i = 0; i < runEnds.length; i++) {
            Arrays.fill(classes, from, runEnds[i], runClasses[i]);
            from = runEnds[i];
        }
        loops = new long[types.length][];
        loops[0] = NO_LOOP;
        for (int state = 1; state < loops.length; state++) {
            loops[state] = next[state * width + classes[USUAL]] == state ? loop(state) : NO_LOOP;
        }
    }

    private long[] loop(int state) {
        BitSet stay = new BitSet(CHARACTERS);
        int from = 0;
        boolean stays = false;
        for (int i = 0; i < runEnds.length; i++) {
            // Runs next to each other that both stay are one: this is part of the first parse in a fresh JVM.
            if (next[state * width + runClasses[i]] == state != stays) {
                int at = i == 0 ? 0 : runEnds[i - 1];
                if (stays) {
                    stay.set(from, at);
                }
                from = at;
                stays = !stays;
            }
        }
        if (stays) {
            stay.set(from, CHARACTERS);
        }
        return Arrays.copyOf(stay.toLongArray(), CHARACTERS / Long.SIZE);
    }

    /**
     * Reads the table that was made for a generated lexer when the project was built.
     *
     * @param lexer the simple name of the lexer: LineLexer
     */
    public static LexerTable load(String lexer) {
        String resource = resource(lexer);
        try (InputStream stream = LexerTable.class.getResourceAsStream("/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The table of " + lexer + " is missing: Maven's compile phase makes " + resource + ".");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the first place, from a given one on, whose character leads away from a state.
     *
     * <p>Words and blanks go on and on. A loop in which no round waits for the one before it is several times as fast.
     */
    int behindLoop(int state, char[] text, int from) {
        int at = from;
        long[] loop = loops[state];
        if (loop.length > 0) {
            while (at < text.length && (loop[text[at] >> 6] >>> text[at] & 1) != 0) {
                at++;
            }
            return at;
        }
        int row = state * width;
        while (at < text.length && next[row + classes[text[at]]] == state) {
            at++;
        }
        return at;
    }

    /** Returns the path of the resource that holds the table of a lexer. */
    static String resource(String lexer) {
        return "io/github/gangmu/internal/grammar/" + lexer + ".table";
    }

    private static LexerTable read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        int width = in.getInt();
        int states = in.getInt();
        int modeCount = in.getInt();
        int firstEnd = in.getInt();
        short[] types = shorts(in, states);
        byte[] modes = new byte[states];
        in.get(modes);
        short[] starts = shorts(in, modeCount);
        int runs = in.getInt();
        int[] runEnds = new int[runs];
        char[] runClasses = new char[runs];
        int at = 0;
        for (int i = 0; i < runs; i++) {
            at += in.getChar() + 1;
            runEnds[i] = at;
            runClasses[i] = in.getChar();
        }
        return new LexerTable(runEnds, runClasses, width, shorts(in, states * width), types, modes, starts, firstEnd);
    }

    private static short[] shorts(ByteBuffer in, int count) {
        short[] read = new short[count];
        in.asShortBuffer().get(read);
        in.position(in.position() + count * Short.BYTES);
        return read;
    }

    /** Writes the table in the form {@link #load} reads. */
    void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(width);
        out.writeInt(types.length);
        out.writeInt(starts.length);
        out.writeInt(firstEnd);
        writeAll(out, types);
        out.write(modes);
        writeAll(out, starts);
        out.writeInt(runEnds.length);
        int from = 0;
        for (int i = 0; i < runEnds.length; i++) {
            out.writeChar(runEnds[i] - from - 1);
            out.writeChar(runClasses[i]);
            from = runEnds[i];
        }
        writeAll(out, next);
        out.flush();
    }

    private static void writeAll(DataOutputStream out, short[] values) throws IOException {
        for (short value : values) {
            out.writeShort(value);
        }
    }
}

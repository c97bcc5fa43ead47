package io.github.gangmu.internal.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A lexer grammar as a table: from a state and the class of a character to the next state.
 *
 * <p>Nothing in it is ever changed; one table serves all threads. It knows characters as UTF-16 units.
 *
 * <p>A record, though its arrays are for this package only: what the components of a record in a static final field hold, the JVM
 * compiles into the loops over a text as constants. That makes them a fifth faster.
 *
 * @param classes the class of each character
 * @param width how many classes there are: the length of a row of {@code next}
 * @param next the state that follows, by state and class; 0 where none does
 * @param types the type of the token that ends with a state, by state; 0 where none does
 * @param modes the mode a state's token leads to, by state; -1 where the mode stays
 * @param starts the state each mode begins with
 * @param firstEnd the first of the states that end a token
 * @param plain for each character, by mode, the mode behind it: from bit twice the mode on, twice the mode behind it, or {@link
 *     #NOT_PLAIN}. A mode leads from character to character by one shift; there is no faster way through a text short of not looking at
 *     it. Empty where the lexer has no plain characters; see {@link PlainCharacters}
 */
@SuppressWarnings("ArrayRecordComponent")
public record LexerTable(
        char[] classes,
        int width,
        short[] next,
        short[] types,
        byte[] modes,
        short[] starts,
        int firstEnd,
        byte[] plain) {
    /** In place of twice a mode: the character is not plain. */
    static final int NOT_PLAIN = 6;

    private static final int CHARACTERS = Character.MAX_VALUE + 1;

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

    /** Returns the path of the resource that holds the table of a lexer. */
    static String resource(String lexer) {
        // Not by +, which takes a fresh JVM as long as the reading.
        return "io/github/gangmu/internal/grammar/".concat(lexer).concat(".table");
    }

    /** Returns the mode behind a token that began in a mode and ends with a state. */
    int behind(int mode, int state) {
        return modes[state] < 0 ? mode : modes[state];
    }

    /** Returns this table with plain characters. */
    LexerTable withPlain(byte[] newPlain) {
        return new LexerTable(classes, width, next, types, modes, starts, firstEnd, newPlain);
    }

    private static LexerTable read(InputStream stream) throws IOException {
        // In the order of most machines: arrays are copied as they are.
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        int width = in.getInt();
        int firstEnd = in.getInt();
        short[] types = shorts(in, in.getInt());
        byte[] modes = new byte[types.length];
        in.get(modes);
        short[] starts = shorts(in, in.getInt());
        short[] next = shorts(in, types.length * width);
        char[] classes = new char[CHARACTERS];
        in.asCharBuffer().get(classes);
        in.position(in.position() + CHARACTERS * Character.BYTES);
        byte[] plain = new byte[in.remaining()];
        in.get(plain);
        return new LexerTable(classes, width, next, types, modes, starts, firstEnd, plain);
    }

    private static short[] shorts(ByteBuffer in, int count) {
        short[] read = new short[count];
        in.asShortBuffer().get(read);
        in.position(in.position() + count * Short.BYTES);
        return read;
    }

    /** Returns the table in the form {@link #load} reads. */
    byte[] bytes() {
        int shorts = types.length + starts.length + next.length + classes.length;
        ByteBuffer out = ByteBuffer.allocate(4 * Integer.BYTES + Short.BYTES * shorts + modes.length + plain.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(width).putInt(firstEnd).putInt(types.length);
        put(out, types);
        out.put(modes).putInt(starts.length);
        put(out, starts);
        put(out, next);
        out.asCharBuffer().put(classes);
        out.position(out.position() + classes.length * Character.BYTES);
        return out.put(plain).array();
    }

    private static void put(ByteBuffer out, short[] values) {
        out.asShortBuffer().put(values);
        out.position(out.position() + values.length * Short.BYTES);
    }
}

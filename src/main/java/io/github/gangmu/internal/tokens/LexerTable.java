package io.github.gangmu.internal.tokens;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

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
 */
@SuppressWarnings("ArrayRecordComponent")
public record LexerTable(
        char[] classes, int width, short[] next, short[] types, byte[] modes, short[] starts, int firstEnd) {
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
        short[] next = shorts(in, states * width);
        char[] classes = new char[CHARACTERS];
        in.asCharBuffer().get(classes);
        return new LexerTable(classes, width, next, types, modes, starts, firstEnd);
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
        writeAll(out, next);
        for (char number : classes) {
            out.writeChar(number);
        }
        out.flush();
    }

    private static void writeAll(DataOutputStream out, short[] values) throws IOException {
        for (short value : values) {
            out.writeShort(value);
        }
    }
}

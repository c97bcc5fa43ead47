package io.github.gangmu.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a stream into text bit by bit, in a charset that is named or found out, and refuses what is not text.
 *
 * <p>The charset is found out from what the buffer holds, as {@link Decoding} finds it from the whole: at the beginning, or, as long
 * as all is ASCII, where the first other byte comes.
 */
final class StreamDecoding implements TextInput.Characters {
    /** How many bytes are looked at to find out the charset. */
    private static final int BUFFER = 1 << 16;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String name;
    private final InputStream in;
    private final @Nullable Charset named;

    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private boolean atEnd;
    private boolean begun;
    private boolean flushed;

    /** Null while all was ASCII, and may be UTF-8 or GB18030. */
    private @Nullable CharsetDecoder decoder;
    /** Why GB18030 was chosen: where the text is not UTF-8. Null where it was not chosen. */
    private @Nullable Fault notUtf8;
    /** Whether NUL is no character here. */
    private boolean refusesNul;

    /** The offset of the first byte in the buffer. */
    private long offset;

    private long line = 1;
    private char last;

    StreamDecoding(String name, InputStream in, @Nullable Charset named) {
        this.name = name;
        this.in = in;
        this.named = named;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (!begun) {
            begin();
            begun = true;
        }
        CharBuffer out = CharBuffer.wrap(into, from, length);
        while (out.position() == from && !flushed) {
            if (!bytes.hasRemaining() && !atEnd) {
                fill();
            }
            if (decoder == null && !bytes.hasRemaining()) {
                return -1;
            }
            if (decoder == null && !copyAscii(out)) {
                fill();
                notUtf8 = faultInUtf8();
                decoder = strict(notUtf8 == null ? UTF_8 : GB18030);
            }
            if (decoder != null) {
                decode(decoder, out);
            }
        }
        int count = out.position() - from;
        follow(into, from, out.position());
        return count == 0 ? -1 : count;
    }

    private void decode(CharsetDecoder into, CharBuffer out) throws IOException {
        int start = out.position();
        CoderResult result = into.decode(bytes, out, atEnd);
        if (out.position() > start) {
            // A fault behind these characters is met again at the next call.
            return;
        }
        if (result.isError()) {
            throw fault(into.charset(), result.isMalformed() && result.length() == bytes.remaining());
        }
        if (!atEnd) {
            fill();
        } else if (result.isUnderflow()) {
            into.flush(out);
            flushed = true;
        }
    }

    private SourceException fault(Charset charset, boolean inTheMiddle) {
        Fault here = new Fault(charset, offset + bytes.position(), line, inTheMiddle && atEnd);
        Fault later = notUtf8 != null && here.offset() < notUtf8.offset() ? notUtf8 : here;
        if (later.atEnd()) {
            return NotText.cutOff(name, later.charset().name(), later.offset(), later.line());
        }
        return notUtf8 == null
                ? NotText.malformed(name, charset.name(), later.offset(), later.line())
                : NotText.neither(name, later.offset(), later.line());
    }

    /** Follows the lines of the characters read, and refuses NUL where it speaks of a binary file. */
    private void follow(char[] read, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = read[i];
            if (c == '\r' || c == '\n' && last != '\r') {
                line++;
            } else if (c == 0 && refusesNul) {
                throw NotText.binary(name);
            }
            last = c;
        }
    }

    /** Fills the buffer up, behind the bytes that are still in it. */
    private void fill() throws IOException {
        offset += bytes.position();
        bytes.compact();
        int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = count < bytes.remaining();
        bytes.position(bytes.position() + count);
        bytes.flip();
    }

    private void begin() throws IOException {
        fill();
        byte[] sample = remaining();
        if (named != null) {
            decoder = strict(named);
            refuseControls(sample, named);
            return;
        }
        Charset marked = Decoding.byteOrderMark(sample);
        if (marked != null) {
            decoder = strict(marked);
            refuseControls(sample, marked);
            return;
        }
        if (NotText.isDocument(sample)) {
            throw NotText.binary(name);
        }
        if (NotText.hasNul(sample)) {
            Charset utf16 = Utf16.order(sample).orElseThrow(() -> NotText.binary(name));
            decoder = strict(utf16);
            refuseControls(sample, utf16);
            return;
        }
        refusesNul = true;
        refuseControls(sample, faultInUtf8() == null ? UTF_8 : GB18030);
    }

    private void refuseControls(byte[] sample, Charset charset) {
        boolean isFaulty = strict(charset)
                .decode(ByteBuffer.wrap(sample), CharBuffer.allocate(2 * sample.length), atEnd)
                .isError();
        if (!isFaulty && NotText.isFullOfControls(new String(sample, charset))) {
            throw NotText.binary(name);
        }
    }

    /** Copies bytes up to the first that is not ASCII; returns whether there were any. */
    private boolean copyAscii(CharBuffer out) {
        int start = out.position();
        while (bytes.hasRemaining() && out.hasRemaining() && bytes.get(bytes.position()) >= 0) {
            out.put((char) bytes.get());
        }
        return out.position() > start;
    }

    /** Returns where the buffer is not UTF-8, null where it is, or is so Chinese up to there that it can be nothing else. */
    private @Nullable Fault faultInUtf8() {
        ByteBuffer sample = ByteBuffer.wrap(remaining());
        CharBuffer out = CharBuffer.allocate(sample.remaining());
        CoderResult result = strict(UTF_8).decode(sample, out, atEnd);
        out.flip();
        if (!result.isError() || Decoding.isSurelyUtf8(out)) {
            return null;
        }
        return new Fault(
                UTF_8,
                offset + bytes.position() + sample.position(),
                line + LineMap.of(out).lineCount() - 1,
                atEnd && result.isMalformed() && result.length() == sample.remaining());
    }

    private byte[] remaining() {
        return Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.limit());
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The first bytes that are not text of a charset; at the end where they only lack what would follow them. */
    private record Fault(Charset charset, long offset, long line, boolean atEnd) {}
}

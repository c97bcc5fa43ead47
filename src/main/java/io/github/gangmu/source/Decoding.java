package io.github.gangmu.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of one source into its text, in a charset that is named or found out, and refuses what is not
 * text.
 */
final class Decoding {

    /** Byte order marks and their charsets; the longer ones first, as that of UTF-32LE begins like that of UTF-16LE. */
    private static final List<Map.Entry<String, Charset>> BYTE_ORDER_MARKS = List.of(
            Map.entry("\u00FF\u00FE\0\0", Charset.forName("UTF-32LE")),
            Map.entry("\0\0\u00FE\u00FF", Charset.forName("UTF-32BE")),
            Map.entry("\u00EF\u00BB\u00BF", UTF_8),
            Map.entry("\u00FF\u00FE", UTF_16LE),
            Map.entry("\u00FE\u00FF", UTF_16BE));

    /**
     * From how many Chinese characters on, before the first bad byte, text is UTF-8 with a fault and not GB18030.
     * In GB18030 text the first few characters already break the rules of UTF-8.
     */
    private static final int SURELY_UTF_8 = 2;

    private final String name;
    private final byte[] bytes;

    Decoding(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * What bytes say.
     *
     * @param text the text, without a byte order mark
     * @param charset the charset it was read in, with its byte order
     * @param marked whether a byte order mark stood before the text
     */
    record Decoded(String text, Charset charset, boolean marked) {}

    /** Returns the charset that a byte order mark in front tells, null where there is none. */
    static @Nullable Charset byteOrderMark(byte[] bytes) {
        for (Map.Entry<String, Charset> mark : BYTE_ORDER_MARKS) {
            if (NotText.startsWith(bytes, mark.getKey())) {
                return mark.getValue();
            }
        }
        return null;
    }

    /** Returns the text in the charset the bytes speak for. */
    Decoded decode() {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return decode(marked);
        }
        if (NotText.isDocument(bytes)) {
            throw NotText.binary(name);
        }
        if (NotText.hasNul(bytes)) {
            return decode(Utf16.order(bytes).orElseThrow(() -> NotText.binary(name)));
        }
        String utf8 = strictly(UTF_8);
        return utf8 == null ? decodeGb18030() : text(utf8, UTF_8);
    }

    /** Returns the text in one charset. */
    Decoded decode(Charset named) {
        Charset charset = withByteOrder(named);
        String decoded = strictly(charset);
        if (decoded == null) {
            throw malformed(fault(charset).orElseThrow());
        }
        return text(decoded, charset);
    }

    /** Returns UTF-16LE or UTF-16BE for UTF-16, as its byte order mark says; big-endian without one, as the standard has it. */
    private Charset withByteOrder(Charset named) {
        String family = named.name();
        if (!family.equals("UTF-16") && !family.equals("UTF-32")) {
            return named;
        }
        return BYTE_ORDER_MARKS.stream()
                .filter(mark -> mark.getValue().name().startsWith(family) && NotText.startsWith(bytes, mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> Charset.forName(family + "BE"));
    }

    private Decoded decodeGb18030() {
        Fault utf8 = fault(UTF_8).orElseThrow();
        if (isSurelyUtf8(before(utf8))) {
            throw malformed(utf8);
        }
        Charset charset = Charset.forName("GB18030");
        String decoded = strictly(charset);
        if (decoded == null) {
            Fault gb18030 = fault(charset).orElseThrow();
            Fault later = gb18030.offset() < utf8.offset() ? utf8 : gb18030;
            throw later.atEnd() ? malformed(later) : neither(later);
        }
        return text(decoded, charset);
    }

    /** Returns the decoded bytes, or null where some of them are not text of the charset. */
    private @Nullable String strictly(Charset charset) {
        // Decoding into a string replaces bad bytes and is several times as fast as a strict decoder, which therefore
        // is only
        // asked where the replacement shows up: it may also stand in the text itself.
        String decoded = new String(bytes, charset);
        boolean perhapsReplaced = decoded.contains(charset.newDecoder().replacement());
        return perhapsReplaced && fault(charset).isPresent() ? null : decoded;
    }

    private Optional<Fault> fault(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (!result.isError()) {
            return Optional.empty();
        }
        boolean atEnd = result.isMalformed() && result.length() == in.remaining();
        return Optional.of(new Fault(charset, in.position(), atEnd));
    }

    /** Returns whether text that was read as UTF-8, up to a fault, is so Chinese that it can be nothing else. */
    static boolean isSurelyUtf8(CharSequence decoded) {
        return decoded.chars().filter(Decoding::isChinese).limit(SURELY_UTF_8).count() == SURELY_UTF_8;
    }

    private static boolean isChinese(int c) {
        return c >= 0x3000 && c <= 0x9FFF || c >= 0xFF00 && c <= 0xFFEF;
    }

    private Decoded text(String decoded, Charset charset) {
        if (NotText.isFullOfControls(decoded)) {
            throw NotText.binary(name);
        }
        if (!decoded.isEmpty() && decoded.charAt(0) == Source.BYTE_ORDER_MARK) {
            return new Decoded(decoded.substring(1), charset, true);
        }
        // Java's UTF-32 drops the mark itself.
        boolean dropped = BYTE_ORDER_MARKS.stream()
                .anyMatch(mark -> mark.getValue().equals(charset) && NotText.startsWith(bytes, mark.getKey()));
        return new Decoded(decoded, charset, dropped);
    }

    private SourceException malformed(Fault fault) {
        String charset = fault.charset().name();
        return fault.atEnd()
                ? NotText.cutOff(name, charset, fault.offset(), line(fault))
                : NotText.malformed(name, charset, fault.offset(), line(fault));
    }

    private SourceException neither(Fault fault) {
        return NotText.neither(name, fault.offset(), line(fault));
    }

    private int line(Fault fault) {
        return LineMap.of(before(fault)).lineCount();
    }

    private String before(Fault fault) {
        return new String(bytes, 0, fault.offset(), fault.charset());
    }

    /** The first bytes that are not text of a charset; at the end where they only lack what would follow them. */
    private record Fault(Charset charset, int offset, boolean atEnd) {}
}

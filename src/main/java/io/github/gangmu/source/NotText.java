package io.github.gangmu.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;

/** What is no text: how it is told, and what its author is told. */
final class NotText {
    /** How documents begin that people take for text: PDF, RTF, DOCX and WPS (a zip archive), DOC. */
    private static final List<String> DOCUMENTS =
            List.of("%PDF-", "{\\rtf", "PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0");

    /** How much of a text is searched for control characters. */
    private static final int SAMPLE = 1 << 16;

    /** Text has fewer than one control character in this many, apart from tabs and line and page breaks. */
    private static final int CHARACTERS_PER_CONTROL = 20;

    private NotText() {}

    static boolean isDocument(byte[] bytes) {
        return DOCUMENTS.stream().anyMatch(beginning -> startsWith(bytes, beginning));
    }

    static boolean startsWith(byte[] bytes, String beginning) {
        int length = beginning.length();
        return bytes.length >= length && Arrays.equals(bytes, 0, length, beginning.getBytes(ISO_8859_1), 0, length);
    }

    static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether decoded bytes hold more control characters than text does. */
    static boolean isFullOfControls(String decoded) {
        int end = Math.min(decoded.length(), SAMPLE);
        long controls =
                decoded.substring(0, end).chars().filter(NotText::isControl).count();
        return controls * CHARACTERS_PER_CONTROL > end;
    }

    private static boolean isControl(int c) {
        return c < ' ' && (c < '\t' || c > '\r') || c >= 0x7F && c <= 0x9F && c != 0x85;
    }

    static SourceException binary(String name) {
        return new SourceException(name, "this looks like a binary file, not text; save it as plain text (.txt) first");
    }

    static SourceException malformed(String name, String charset, long offset, long line) {
        return new SourceException(
                name,
                "this is not valid " + charset + " at " + place(offset, line)
                        + "; check which charset it was saved in, or save it again as UTF-8");
    }

    static SourceException cutOff(String name, String charset, long offset, long line) {
        return new SourceException(
                name,
                "this ends in the middle of a " + charset + " character, at " + place(offset, line)
                        + "; the file may be cut off, or be in another charset");
    }

    static SourceException neither(String name, long offset, long line) {
        return new SourceException(
                name,
                "this is neither UTF-8 nor GB18030 text, see " + place(offset, line)
                        + "; name its charset, or save it again as UTF-8");
    }

    private static String place(long offset, long line) {
        return "byte offset " + offset + " (line " + line + ")";
    }
}

package io.github.gangmu.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final SourceReader READER = SourceReader.standard();

    @ParameterizedTest
    @ValueSource(strings = {"提纲", "一、总体要求", "１．工作安排\r\n（１）排查", "联通", "a", "1. 甲\n2. 乙"})
    void readsChineseInEveryCharsetAuthorsUse(String text) {
        assertThat(decode(text.getBytes(UTF_8))).isEqualTo(text);
        assertThat(decode(text.getBytes(GBK))).isEqualTo(text);
        assertThat(decode(("\uFEFF" + text).getBytes(UTF_8))).isEqualTo(text);
        assertThat(decode(("\uFEFF" + text).getBytes(GB18030))).isEqualTo(text);
        assertThat(decode(("\uFEFF" + text).getBytes(UTF_16LE))).isEqualTo(text);
        assertThat(decode(("\uFEFF" + text).getBytes(UTF_16BE))).isEqualTo(text);
        assertThat(decode(("\uFEFF" + text).getBytes(Charset.forName("UTF-32LE"))))
                .isEqualTo(text);
        assertThat(decode(("\uFEFF" + text).getBytes(Charset.forName("UTF-32BE"))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、总体要求\n　　一是抓学习", "1. a\n", "　　一、二\r\n", "New 2025", "𠮷林 1"})
    void readsUtf16WithoutAByteOrderMark(String text) {
        assertThat(decode(text.getBytes(UTF_16LE))).isEqualTo(text);
        assertThat(decode(text.getBytes(UTF_16BE))).isEqualTo(text);
    }

    @Test
    void readsCharactersBeyondTheBasicPlane() {
        assertThat(decode("𠮷林一号".getBytes(GB18030))).isEqualTo("𠮷林一号");
        assertThat(decode("𠮷林一号".getBytes(UTF_8))).isEqualTo("𠮷林一号");
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(decode(new byte[0])).isEmpty();
        assertThat(decode(bytes(0xEF, 0xBB, 0xBF))).isEmpty();
        assertThat(decode(bytes(0xFF, 0xFE))).isEmpty();
    }

    @Test
    void dropsOneByteOrderMarkOnly() {
        assertThat(decode("\uFEFF\uFEFF一".getBytes(UTF_8))).isEqualTo("\uFEFF一");
        assertThat(READER.withCharset(UTF_8)
                        .decode("\uFEFF一".getBytes(UTF_8), "a")
                        .text())
                .isEqualTo("一");
        assertThat(READER.withCharset(UTF_16).decode("一".getBytes(UTF_16), "a").text())
                .isEqualTo("一");
    }

    @Test
    void keepsAReplacementCharacterThatStandsInTheText() {
        assertThat(decode("一\uFFFD二".getBytes(UTF_8))).isEqualTo("一\uFFFD二");
        assertThat(decode("一\uFFFD二".getBytes(GB18030))).isEqualTo("一\uFFFD二");
    }

    @Test
    void readsANamedCharset() {
        Charset big5 = Charset.forName("Big5");
        SourceReader reader = READER.withCharset(big5);
        assertThat(reader.decode("壹、總體要求".getBytes(big5), "a").text()).isEqualTo("壹、總體要求");
        assertThat(reader.charset()).contains(big5);
        assertThat(READER.charset()).isEmpty();
    }

    @Test
    void tellsWhereBytesAreNotOfTheNamedCharset() {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> READER.withCharset(US_ASCII).decode("1.\r\n2. 乙".getBytes(UTF_8), "a.txt"))
                .withMessage("a.txt: this is not valid US-ASCII at byte offset 7 (line 2);"
                        + " check which charset it was saved in, or save it again as UTF-8")
                .satisfies(e -> assertThat(e.name()).isEqualTo("a.txt"));
    }

    @Test
    void refusesTextThatIsCutOffWithinACharacter() {
        byte[] utf8 = "一、总体要求\n二、目标".getBytes(UTF_8);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> decode(Arrays.copyOf(utf8, utf8.length - 1)))
                .withMessage("text: this ends in the middle of a UTF-8 character, at byte offset 28 (line 2);"
                        + " the file may be cut off, or be in another charset");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> decode(Arrays.copyOf(utf8, utf8.length - 2)))
                .withMessageContaining("middle of a UTF-8 character");
        byte[] gbk = "一、总体要求".getBytes(GBK);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> decode(Arrays.copyOf(gbk, gbk.length - 1)))
                .withMessageContaining("middle of a GB18030 character, at byte offset 10 (line 1)");
        byte[] utf16 = "\uFEFF一、总体".getBytes(UTF_16LE);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> decode(Arrays.copyOf(utf16, utf16.length - 1)))
                .withMessageContaining("middle of a UTF-16LE character, at byte offset 8 (line 1)");
    }

    @Test
    void doesNotReadDamagedUtf8AsGb18030() {
        byte[] damaged = "一、总体要求\n二、目标".getBytes(UTF_8);
        damaged[19] = (byte) 0xB6;
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> decode(damaged))
                .withMessageContaining("not valid UTF-8 at byte offset 19 (line 2)");
    }

    @Test
    void refusesTextInACharsetItCannotFindOut() {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> decode("résumé\nÿ ".getBytes(ISO_8859_1)))
                .withMessageStartingWith("text: this is neither UTF-8 nor GB18030 text, see byte offset ")
                .withMessageEndingWith("; name its charset, or save it again as UTF-8");
    }

    @Test
    void refusesBinaryFiles() {
        byte[] png = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D, 'I', 'H', 'D', 'R', 0, 0, 2, 0);
        byte[] docx = bytes('P', 'K', 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0);
        byte[] doc = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0);
        byte[] zipWithoutNul = bytes('P', 'K', 3, 4, 0x14, 1, 6, 1, 8);
        byte[] pdf = "%PDF-1.7\n1 0 obj".getBytes(US_ASCII);
        byte[] nuls = new byte[100];
        byte[] textWithNul = "一、总体\0要求".getBytes(UTF_8);
        byte[] controls = bytes(1, 2, 3, 'a', 'b', 4, 5, 'c', '\n', 6);
        for (byte[] binary : new byte[][] {png, docx, doc, zipWithoutNul, pdf, nuls, textWithNul, controls}) {
            assertThatExceptionOfType(SourceException.class)
                    .isThrownBy(() -> READER.decode(binary, "提纲.doc"))
                    .withMessage("提纲.doc: this looks like a binary file, not text; save it as plain text (.txt) first");
        }
    }

    @Test
    void acceptsTabsAndPageBreaksAndAStrayControlCharacter() {
        String text = "一、总体要求\t\f\n".repeat(5) + "\u001A";
        assertThat(decode(text.getBytes(UTF_8))).isEqualTo(text);
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("提纲.txt"), "一、总体\n".getBytes(GBK));
        Source source = READER.read(file);
        assertThat(source.text()).isEqualTo("一、总体\n");
        assertThat(source.name()).isEqualTo(file.toString());
    }

    @Test
    void saysThatAFileIsMissing(@TempDir Path folder) {
        Path file = folder.resolve("无.txt");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> READER.read(file))
                .withMessage(file + ": there is no such file; check its name and folder")
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void saysThatAPathIsADirectory(@TempDir Path folder) {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> READER.read(folder))
                .withMessage(folder + ": this is a directory, not a file; name a text file inside it");
    }

    @Test
    void keepsToItsLimitExactly(@TempDir Path folder) throws IOException {
        byte[] six = "一二".getBytes(UTF_8);
        Path file = Files.write(folder.resolve("a.txt"), six);
        SourceReader enough = READER.withLimit(6);
        assertThat(enough.limit()).isEqualTo(6);
        assertThat(enough.read(file).text()).isEqualTo("一二");
        assertThat(enough.read(new ByteArrayInputStream(six), "a").text()).isEqualTo("一二");
        assertThat(enough.decode(six, "a").text()).isEqualTo("一二");
        assertThat(enough.read(new StringReader("一二三"), "a").text()).isEqualTo("一二三");

        SourceReader less = READER.withLimit(5);
        String problem = ": this is larger than the limit of 5 bytes; split it or raise the limit";
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> less.read(file))
                .withMessage(file + problem);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> less.read(new ByteArrayInputStream(six), "a"))
                .withMessage("a" + problem);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> less.decode(six, "a"))
                .withMessage("a" + problem);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> less.read(new StringReader("一二三"), "a"))
                .withMessage("a" + problem);
    }

    @Test
    void acceptsAnyLimitFromOneByteOn() {
        assertThatIllegalArgumentException().isThrownBy(() -> READER.withLimit(0));
        assertThat(READER.withLimit(Long.MAX_VALUE)
                        .read(InputStream.nullInputStream(), "a")
                        .text())
                .isEmpty();
        assertThat(READER.limit()).isEqualTo(256L * 1024 * 1024);
    }

    @Test
    void keepsUnpairedSurrogatesOfAReader() {
        String text = "一\uD842二\uDFB7\r";
        assertThat(READER.read(new StringReader("\uFEFF" + text), "a").text()).isEqualTo(text);
    }

    @Test
    void keepsTheCauseOfAFailure() {
        IOException broken = new IOException("broken pipe");
        Reader reader = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw broken;
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> READER.read(reader, "a"))
                .withMessage("a: this could not be read (broken pipe)")
                .withCause(broken);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('一', '龥')
                .withChars("，。、；：“”（）\n0123 abc")
                .ofMinLength(1)
                .ofMaxLength(200);
    }

    @Property
    void utf8TextComesBack(@ForAll("texts") String text) {
        assertThat(decode(text.getBytes(UTF_8))).isEqualTo(text);
    }

    @Property
    void utf16TextWithALineBreakComesBack(@ForAll("texts") String text) {
        String lines = "提纲\n" + text;
        assertThat(decode(lines.getBytes(UTF_16LE))).isEqualTo(lines);
        assertThat(decode(lines.getBytes(UTF_16BE))).isEqualTo(lines);
    }

    @Property
    void anyBytesAreTextOrASourceException(@ForAll byte[] bytes) {
        try {
            String text = READER.decode(bytes, "a").text();
            assertThat(text.length()).isLessThanOrEqualTo(bytes.length);
        } catch (SourceException e) {
            assertThat(e).hasMessageStartingWith("a: this ");
        }
    }

    private static String decode(byte[] bytes) {
        return READER.decode(bytes, "text").text();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

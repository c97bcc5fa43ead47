package io.github.gangmu.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextInputTest {
    private static final SourceReader READER = SourceReader.standard();
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LONGER_THAN_A_BUFFER = 40_000;

    @TempDir
    Path folder;

    @Property(tries = 500)
    void readsShortTextsAsTheyAreReadWhole(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 2, max = 50) int step) {
        assertThat(outcome(() -> read(READER.open(new ByteArrayInputStream(bytes), "a"), step)))
                .isEqualTo(outcome(() -> READER.decode(bytes, "a").text()));
    }

    @Test
    void readsLongTextsInEveryCharsetAuthorsUse() {
        String text = "一、总体要求𠮷\r\n（1）a\n".repeat(LONGER_THAN_A_BUFFER);
        for (Charset charset : new Charset[] {UTF_8, GB18030, UTF_16LE, UTF_16BE}) {
            assertThat(read(text.getBytes(charset))).isEqualTo(text);
            assertThat(read(("\uFEFF" + text).getBytes(charset))).isEqualTo(text);
        }
    }

    @Test
    void findsTheCharsetOutWhereTheFirstChineseComes() {
        String text = "1. plan\n".repeat(LONGER_THAN_A_BUFFER) + "一、总体要求\n".repeat(LONGER_THAN_A_BUFFER);

        assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
        assertThat(read(text.getBytes(GB18030))).isEqualTo(text);
        assertThat(read("1. plan\n".repeat(LONGER_THAN_A_BUFFER).getBytes(UTF_8)))
                .hasSize(8 * LONGER_THAN_A_BUFFER);
    }

    @Test
    void tellsOffsetAndLineOfLateFaults() {
        byte[] good = "一、总体要求\r\n".repeat(LONGER_THAN_A_BUFFER).getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(good, good.length - 3);
        byte[] bad = good.clone();
        bad[good.length - 4] = 'a';

        assertThat(fault(cut))
                .startsWith("a: this ends in the middle of a UTF-8 character, at byte offset " + (good.length - 5)
                        + " (line 40000)");
        assertThat(fault(bad))
                .startsWith("a: this is not valid UTF-8 at byte offset " + (good.length - 5) + " (line 40000)");
    }

    @Test
    void tellsWhereLateBytesAreNeitherUtf8NorGb18030() {
        byte[] good = "一、总体要求\n".repeat(LONGER_THAN_A_BUFFER).getBytes(GB18030);
        byte[] bad = Arrays.copyOf(good, good.length + 2);
        bad[good.length] = (byte) 0xFF;

        assertThat(fault(bad))
                .startsWith(
                        "a: this is neither UTF-8 nor GB18030 text, see byte offset " + good.length + " (line 40001)");
    }

    @Test
    void refusesBinaryFiles() {
        assertThat(fault("%PDF-1.7 一".getBytes(UTF_8))).contains("looks like a binary file");
        assertThat(fault("\u0001\u0002\u0003abc".getBytes(ISO_8859_1))).contains("looks like a binary file");
        assertThat(fault(("一".repeat(LONGER_THAN_A_BUFFER) + "\0").getBytes(UTF_8)))
                .contains("looks like a binary file");
    }

    @Test
    void readsTheCharsetItIsTold() {
        Charset big5 = Charset.forName("Big5");
        InputStream in = new ByteArrayInputStream("總體要求".getBytes(big5));

        assertThat(read(READER.withCharset(big5).open(in, "a"), 100)).isEqualTo("總體要求");
    }

    @Test
    void keepsTheCharactersOfAReader() {
        assertThat(read(READER.open(new StringReader("\uFEFF\uFEFF一\ud800\0"), "a"), 2))
                .isEqualTo("\uFEFF一\ud800\0");
    }

    @Test
    void readsFilesBeyondTheLimit() throws IOException {
        Path file = Files.writeString(folder.resolve("提纲.txt"), "一、总体要求");
        try (TextInput in = READER.withLimit(2).open(file)) {
            assertThat(in.name()).isEqualTo(file.toString());
            assertThat(in).hasToString("TextInput[" + file + "]");
            assertThat(read(in, 100)).isEqualTo("一、总体要求");
        }
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> READER.open(folder))
                .withMessageContaining("this is a directory");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> READER.open(folder.resolve("none.txt")))
                .withMessageContaining("there is no such file")
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void tellsThatAReaderFailed() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public void close() throws IOException {
                throw new IOException("it will not close");
            }
        };
        TextInput in = READER.open(broken, "a");

        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> in.read(new char[2], 0, 2))
                .withMessage("a: this could not be read (the line is dead)");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(in::close)
                .withMessage("a: this could not be read (it will not close)");
    }

    @Test
    void wantsRoomForACharacterBeyondTheBasicPlane() {
        TextInput in = READER.open(new StringReader("一"), "a");

        assertThatIllegalArgumentException().isThrownBy(() -> in.read(new char[2], 0, 1));
    }

    private static String fault(byte[] bytes) {
        return outcome(() -> read(bytes));
    }

    private static String outcome(java.util.function.Supplier<String> reading) {
        try {
            return reading.get();
        } catch (SourceException e) {
            return e.getMessage();
        }
    }

    private static String read(byte[] bytes) {
        return read(READER.open(new ByteArrayInputStream(bytes), "a"), 1000);
    }

    private static String read(TextInput in, int step) {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[step];
        for (int count = in.read(buffer, 0, step); count >= 0; count = in.read(buffer, 0, step)) {
            assertThat(count).isPositive();
            text.append(buffer, 0, count);
        }
        return text.toString();
    }

    @Provide
    static Arbitrary<byte[]> bytes() {
        Arbitrary<String> text = Arbitraries.of(
                        "一、", "总体要求", "a", "1.", "\n", "\r\n", "\r", "　", "𠮷", "\uFEFF", "é", "\0", "\u0001", "ÿ",
                        "联通")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
        Arbitrary<Charset> charset = Arbitraries.of(UTF_8, GB18030, UTF_16LE, UTF_16BE, ISO_8859_1);
        return Combinators.combine(text, charset, Arbitraries.integers().between(0, 40))
                .as((written, as, cut) -> {
                    byte[] bytes = written.getBytes(as);
                    return cut < 4 ? Arrays.copyOf(bytes, Math.max(0, bytes.length - cut)) : bytes;
                });
    }
}

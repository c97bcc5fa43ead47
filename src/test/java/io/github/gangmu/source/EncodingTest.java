package io.github.gangmu.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are written as they were read. */
class EncodingTest {
    private static final SourceReader READER = SourceReader.standard();
    private static final String TEXT = "一、总体要求\r\n（一）抓学习 1\r\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "GB18030, false",
        "GB18030, true",
        "UTF-16LE, false",
        "UTF-16LE, true",
        "UTF-16BE, false",
        "UTF-16BE, true",
        "UTF-32LE, true",
        "UTF-32BE, true"
    })
    void writesATextAsItWasRead(Charset charset, boolean marked) {
        byte[] bytes = ((marked ? "\uFEFF" : "") + TEXT).getBytes(charset);
        Source source = READER.decode(bytes, "提纲.txt");

        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.charset()).contains(charset);
        assertThat(source.hasByteOrderMark()).isEqualTo(marked);
        assertThat(source.encode()).isEqualTo(bytes);
        assertThat(source.withText("二、").encode()).isEqualTo(((marked ? "\uFEFF" : "") + "二、").getBytes(charset));
    }

    @Test
    void keepsTheByteOrderOfAFileCalledUtf16() {
        byte[] little = ("\uFEFF" + TEXT).getBytes(UTF_16LE);
        Source source = READER.withCharset(UTF_16).decode(little, "提纲.txt");

        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.encode()).isEqualTo(little);
        assertThat(READER.withCharset(UTF_16)
                        .decode(TEXT.getBytes(UTF_16BE), "提纲.txt")
                        .encode())
                .isEqualTo(TEXT.getBytes(UTF_16BE));
    }

    @Test
    void writesWhatWasNotReadFromBytesInUtf8() {
        assertThat(Source.of(TEXT).charset()).isEmpty();
        assertThat(Source.of(TEXT).encode()).isEqualTo(TEXT.getBytes(UTF_8));
    }

    @Test
    void refusesACharacterTheCharsetHasNot() {
        Source read =
                READER.withCharset(Charset.forName("Big5")).decode("甲\n".getBytes(Charset.forName("Big5")), "提纲.txt");

        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> read.withText("甲\n乙𠮷\n").encode())
                .withMessage(
                        "提纲.txt: line 2, column 2: 𠮷 (U+20BB7) cannot be written in Big5; write it in another way,"
                                + " or save the text as UTF-8 first");
    }

    @Test
    void refusesHalfOfACharacter() {
        Source read = READER.decode("\uFEFF甲\n".getBytes(UTF_8), "提纲.txt");

        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> read.withText("甲\uD842乙").encode())
                .withMessage(
                        "提纲.txt: line 1, column 2: half of a character (U+D842) cannot be written in UTF-8; take it out");
    }

    @Test
    void refusesACharsetThatCanOnlyBeRead() {
        Source read = READER.withCharset(Charset.forName("ISO-2022-CN")).decode("a".getBytes(ISO_8859_1), "提纲.txt");

        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(read::encode)
                .withMessageContaining("ISO-2022-CN can be read but not written");
    }

    @Property(tries = 200)
    void readsAgainWhatItWrote(@ForAll @CharRange(from = '一', to = '龥') String text) {
        Source gb18030 = READER.withCharset(Charset.forName("GB18030")).decode(new byte[0], "a");

        assertThat(READER.withCharset(Charset.forName("GB18030"))
                        .decode(gb18030.withText(text).encode(), "a")
                        .text())
                .isEqualTo(text);
    }
}

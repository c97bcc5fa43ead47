package io.github.gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.CharBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void namesATextWithoutAName() {
        assertThat(Source.of("一、").name()).isEqualTo("<text>");
        assertThat(Source.of("提纲.txt", "一、").name()).isEqualTo("提纲.txt");
    }

    @Test
    void keepsTheTextAsItIs() {
        String text = "\uFEFF一、\r\n　　\uD842 二、\r";
        assertThat(Source.of(text).text()).isEqualTo(text);
        assertThat(Source.of(CharBuffer.wrap(text))).isEqualTo(Source.of(text));
    }

    @Test
    void countsColumnsInCharacters() {
        Source source = Source.of("标题\n𠮷林𠮷a");
        assertThat(source.position(0)).isEqualTo(new Position(1, 1));
        assertThat(source.position(2)).isEqualTo(new Position(1, 3));
        assertThat(source.position(3)).isEqualTo(new Position(2, 1));
        assertThat(source.position(5)).isEqualTo(new Position(2, 2));
        assertThat(source.position(8)).isEqualTo(new Position(2, 4));
        assertThat(source.position(9)).isEqualTo(new Position(2, 5));
    }

    @Test
    void placesTheSecondHalfOfACharacterWithTheFirst() {
        Source source = Source.of("a𠮷");
        assertThat(source.position(2)).isEqualTo(source.position(1));
    }

    @Test
    void countsAnUnpairedSurrogateAsACharacter() {
        assertThat(Source.of("\uD842a").position(1)).isEqualTo(new Position(1, 2));
        assertThat(Source.of("\uD842\n\uDFB7").position(2)).isEqualTo(new Position(2, 1));
    }

    @Test
    void placesALineBreakAtTheEndOfItsLine() {
        Source source = Source.of("一\r\n二");
        assertThat(source.position(1)).isEqualTo(new Position(1, 2));
        assertThat(source.position(2)).isEqualTo(new Position(1, 2));
        assertThat(source.position(3)).isEqualTo(new Position(2, 1));
    }

    @Test
    void refusesAnOffsetOutsideTheText() {
        assertThatThrownBy(() -> Source.of("一").position(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void isEqualByNameAndText() {
        Source source = Source.of("a", "一");
        assertThat(source).isEqualTo(Source.of("a", "一")).hasSameHashCodeAs(Source.of("a", "一"));
        assertThat(source).isNotEqualTo(Source.of("b", "一")).isNotEqualTo(Source.of("a", "二"));
    }

    @Test
    void comesBackFromItsSerializedForm() throws IOException, ClassNotFoundException {
        Source source = Source.of("提纲.txt", "一、\n二、");
        assertThat(source.lines().lineCount()).isEqualTo(2);
        Source copy = (Source) copy(source);
        assertThat(copy).isEqualTo(source);
        assertThat(copy.lines()).isEqualTo(source.lines());
        assertThat(copy(source.lines())).isEqualTo(source.lines());
        assertThat(copy(new SourceSpan(1, 2))).isEqualTo(new SourceSpan(1, 2));
    }

    @Test
    void spansHoldTheirCharacters() {
        SourceSpan span = new SourceSpan(1, 3);
        assertThat(span.length()).isEqualTo(2);
        assertThat(span.text("一二三四")).isEqualTo("二三");
        assertThat(Stream.of(0, 1, 2, 3).filter(span::contains)).containsExactly(1, 2);
        assertThat(span.isEmpty()).isFalse();
        assertThat(new SourceSpan(2, 2).isEmpty()).isTrue();
        assertThat(new SourceSpan(2, 2).contains(2)).isFalse();
    }

    @Test
    void spansHoldSpansWithinThem() {
        SourceSpan span = new SourceSpan(1, 3);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new SourceSpan(3, 3))).isTrue();
        assertThat(span.contains(new SourceSpan(0, 2))).isFalse();
        assertThat(span.contains(new SourceSpan(2, 4))).isFalse();
    }

    @Test
    void spansAndPositionsAreInReadingOrder() {
        assertThat(Stream.of(new SourceSpan(2, 3), new SourceSpan(0, 4), new SourceSpan(0, 1))
                        .sorted())
                .containsExactly(new SourceSpan(0, 1), new SourceSpan(0, 4), new SourceSpan(2, 3));
        assertThat(Stream.of(new Position(2, 1), new Position(1, 9), new Position(1, 2))
                        .sorted())
                .containsExactly(new Position(1, 2), new Position(1, 9), new Position(2, 1));
    }

    @Test
    void refusesSpansAndPositionsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(1, 0));
    }

    private static Object copy(Object object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}

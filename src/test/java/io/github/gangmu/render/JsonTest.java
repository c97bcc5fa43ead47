package io.github.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writesAllOfAnOutline() throws IOException {
        assertThat(Json.indented().render(Reading.document())).isEqualTo(Golden.text("document.json"));
    }

    @Test
    void leavesOutTheSourceWhereAsked() throws IOException {
        assertThat(Json.indented().withoutSource().render(Reading.document()))
                .isEqualTo(Golden.text("document-without-source.json"));
    }

    @Test
    void writesTheSameInOneLine() throws IOException {
        String compact = Json.compact().render(Reading.document());

        assertThat(compact).doesNotContain("\n");
        // No text of the document has two blanks, or a blank behind a comma or colon.
        assertThat(compact)
                .isEqualTo(Golden.text("document.json").replaceAll("\n *", "").replaceAll("([,:]) ", "$1"));
    }

    @Test
    void writesAnEmptyListForAnEmptyOutline() {
        assertThat(Json.compact().render(Outline.of(List.of()))).isEqualTo("{\"version\":1,\"blocks\":[]}");
    }

    @Test
    void namesTheSourceWhereAsked() {
        assertThat(Json.compact().named().render(Reading.document()))
                .startsWith("{\"name\":\"提纲.txt\",\"version\":1,\"title\":");
    }

    @Test
    void writesAllNumbersOfAMarker() {
        Outline outline = Outline.of(List.of(Point.of(Marker.of(Numbering.of("1.1"), 2, 3), "登记")));

        assertThat(Json.compact().render(outline))
                .contains("{\"text\":\"2.3\",\"numbering\":\"1.1\",\"value\":3,\"numbers\":[2,3]}");
    }

    @Test
    void writesLeadsAndFrames() {
        Outline outline = Outline.of(List.of(Point.of("搭建平台。以“十心”为平台。")));

        assertThat(Json.compact().render(outline))
                .contains("\"lead\":\"搭建平台\"")
                .contains("{\"frame\":\"以▢为▢\",\"slots\":[\"“十心”\",");
    }

    @Test
    void escapesWhatBreaksReaders() {
        String text = "\"\\/\b\t\n\u0000\u007f\u2028\u2029\ud842一\udfb7𠮷";

        assertThat(Json.compact().render(Outline.of(List.of(Paragraph.of(text)))))
                .isEqualTo(
                        "{\"version\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":\"\\\"\\\\/\\u0008\\t\\n\\u0000\\u007f"
                                + "\\u2028\\u2029\\ud842一\\udfb7𠮷\"}]}");
    }

    @Property
    void givesBackAnyText(@ForAll String text) {
        String json = Json.compact().render(Outline.of(List.of(Paragraph.of(text))));
        String sent = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String literal = sent.substring(
                "{\"version\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":\"".length(), sent.length() - 4);

        assertThat(unescape(literal)).isEqualTo(text);
    }

    @Test
    void writesTheDeepestNesting() {
        Block block = Paragraph.of("最深");
        for (int depth = 1; depth < Block.MAX_DEPTH; depth++) {
            block = Point.of("深", List.of(block));
        }

        assertThat(Json.compact().render(Outline.of(List.of(block)))).endsWith("}]".repeat(Block.MAX_DEPTH) + "}");
    }

    private static String unescape(String literal) {
        return Pattern.compile("\\\\(u([0-9a-f]{4})|.)").matcher(literal).replaceAll(escape -> {
            String character = escape.group(2) != null
                    ? Character.toString((char) Integer.parseInt(escape.group(2), 16))
                    : switch (escape.group(1)) {
                        case "n" -> "\n";
                        case "r" -> "\r";
                        case "t" -> "\t";
                        default -> escape.group(1);
                    };
            return java.util.regex.Matcher.quoteReplacement(character);
        });
    }
}

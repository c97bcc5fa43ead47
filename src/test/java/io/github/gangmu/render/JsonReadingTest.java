package io.github.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Title;
import io.github.gangmu.source.Source;
import io.github.gangmu.transform.Explode;
import io.github.gangmu.transform.Merge;
import io.github.gangmu.transform.Renumber;
import io.github.gangmu.transform.Reverse;
import io.github.gangmu.transform.StripNumbers;
import io.github.gangmu.transform.Transformation;
import io.github.gangmu.transform.Unwrap;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {
    private static void isReadBack(Outline outline) {
        for (Json json : List.of(Json.compact(), Json.indented(), Json.compact().named())) {
            Outline read = Json.read(json.render(outline));

            assertThat(read).isEqualTo(outline);
            assertThat(read.text()).isEqualTo(outline.text());
            assertThat(read.source()).isEqualTo(outline.source());
            assertThat(read.letterhead()).isEqualTo(outline.letterhead());
            assertThat(read.allBlocks().map(Block::span).toList())
                    .isEqualTo(outline.allBlocks().map(Block::span).toList());
            assertThat(read.allBlocks().map(Block::evidence).toList())
                    .isEqualTo(outline.allBlocks().map(Block::evidence).toList());
            assertThat(json.render(read)).isEqualTo(json.render(outline));
        }
    }

    @Test
    void givesBackADocument() {
        isReadBack(Reading.document());
    }

    @Property(tries = 300)
    void givesBackWhatWasRead(@ForAll("texts") String text) {
        isReadBack(Gangmu.parse(text));
    }

    @Property(tries = 300)
    void givesBackWhatWasChanged(@ForAll("texts") String text, @ForAll("changes") Transformation change) {
        isReadBack(change.apply(Gangmu.parse(text)));
    }

    @Property(tries = 100)
    void givesBackWhatComesFromSeveralSources(@ForAll("texts") String some, @ForAll("texts") String other) {
        isReadBack(Merge.standard().apply(List.of(Gangmu.parse(some), Gangmu.parse(other))));
    }

    @Test
    void givesBackWhatAProgramMade() {
        isReadBack(Outline.of(List.of()));
        isReadBack(Outline.of(
                Title.of("社区工作提纲"),
                List.of(
                        Heading.of(
                                Marker.of(Numbering.of("一、"), 1),
                                "摸清底数",
                                Point.of(Marker.of(Numbering.of("1.1"), 2, 3), "登记"),
                                Paragraph.of("说明")),
                        Point.of(Marker.made("(三)", Numbering.of("（一）"), List.of(3)), "\u0000\ud842"))));
        isReadBack(Outline.read(null, 0, List.of(), Source.of("空.txt", " \r\n"), " \r\n"));
    }

    @Test
    void readsWhatOtherProgramsWrite() {
        Outline outline = Json.read("""
                \ufeff{
                  "blocks": [
                    {"text": "摸清底数", "type": "heading", "level": 1, "lead": null,
                     "marker": {"text": "一、", "numbering": "一、", "value": 1.0e0},
                     "blocks": [{"type": "point", "text": "走访\\u5165\\u6237\\n", "span": {"start": 4, "end": 9}}]}
                  ],
                  "title": "社区\\u002F工作",
                  "author": [true, false, null, -0.5E+3]
                }
                """);

        assertThat(outline)
                .isEqualTo(Outline.of(
                        Title.of("社区/工作"),
                        List.of(Heading.of(Marker.of(Numbering.of("一、"), 1), "摸清底数", Point.of("走访入户\n")))));
    }

    @Test
    void readsTheSameContentWhereTheSourceWasLeftOut() {
        Outline outline = Reading.document();

        Outline read = Json.read(Json.compact().withoutSource().render(outline));

        assertThat(read.sameContent(outline)).isTrue();
        assertThat(read.letterhead()).hasSize(1);
        assertThat(read.allBlocks()).allSatisfy(block -> {
            assertThat(block.origin()).isEmpty();
            assertThat(block.markers()).allMatch(marker -> marker.span().isEmpty());
        });
        isReadBack(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,",
                "{\"a\" 1}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":+1}",
                "{\"a\":NaN}",
                "{\"a\":truth}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"\\u12",
                "{\"a\":\"\n\"}",
                "{\"a\":\"",
                "{\"a\":\"\\",
                "{\"blocks\":[]} {}",
                "{\"blocks\":[],\"blocks\":[]}",
                "{'blocks':[]}",
                "//\n{\"blocks\":[]}"
            })
    void refusesWhatIsNoJson(String json) {
        assertThatThrownBy(() -> Json.read(json))
                .isInstanceOf(JsonException.class)
                .hasMessageMatching("(?s).*[.] At line \\d+, column \\d+[.]");
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("deeper");
        assertThatThrownBy(() -> Json.read(
                        "{\"blocks\":" + "[{\"type\":\"point\",\"text\":\"\",\"blocks\":".repeat(Block.MAX_DEPTH)
                                + "[{\"type\":\"point\",\"text\":\"\"}]" + "}]".repeat(Block.MAX_DEPTH) + "}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("nest at most 64");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                    |                          | an object, not a list
            {"blocks":{}}                                         | blocks                   | a list, not an object
            {}                                                    |                          | no "blocks"
            {"version":2,"blocks":[]}                             | version                  | version 1 is the latest
            {"title":5,"blocks":[]}                               | title                    | a text, not a number
            {"letterhead":1,"blocks":[]}                          |                          | 1 of 0 blocks
            {"letterhead":1.5,"blocks":[]}                        | letterhead               | whole number
            {"letterhead":1e999999999,"blocks":[]}                | letterhead               | whole number
            {"letterhead":1e99999999999,"blocks":[]}              | letterhead               | whole number
            {"blocks":[3]}                                        | blocks[0]                | an object, not a number
            {"blocks":[{"type":"titel","text":""}]}               | blocks[0].type           | not a "titel"
            {"blocks":[{"type":"point"}]}                         | blocks[0]                | no "text"
            {"blocks":[{"type":"point","text":"","marker":{"text":"a","numbering":" "}}]}   | blocks[0].marker.numbering | blank
            {"blocks":[{"type":"point","text":"","outerMarkers":[{"text":"#","numbering":"#"}]}]} | blocks[0]   | no marker
            {"blocks":[{"type":"point","text":"","origin":{}}]}   | blocks[0].origin         | no "sources"
            """)
    void saysWhatIsWrongAndWhere(String json, String path, String problem) {
        JsonException fault = catchThrowableOfType(JsonException.class, () -> Json.read(json));

        assertThat(fault).hasMessageContaining(problem);
        assertThat(fault.path()).isEqualTo(path == null ? "" : path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "region": {"start": 0, "end": 6}    | "region": {"start": 0, "end": 99}   | blocks[0].origin        | must nest
            "region": {"start": 0, "end": 6}    | "region": {"start": 6, "end": 0}    | blocks[0].origin.region | cannot reach
            "region": {"start": 0, "end": 6}    | "region": {"start": 0}              | blocks[0].origin.region | no "end"
            "reason":                           | "source": 3, "reason":              | blocks[0].origin.source | no source 3
            "reason":                           | "markers": 77, "reason":            | blocks[0].origin.markers | no 77 markers
            "reason": "                         | "reason": "by-luck-and-             | blocks[0].origin.reason | for a reason
            "span": {"start": 0, "end": 2}      | "span": {"start": 2, "end": 2}      | blocks[0].marker.span   | one character
            "span": {"start": 0, "end": 2}      | "span": {"start": 0, "end": 7}      | blocks[0].marker.span   | beyond the end
            "confidence":                       | "confidence": 7, "was":             | blocks[0].origin.confidence | between 0 and 1
            """)
    void refusesOriginsThatCannotBe(String written, String wrong, String path, String problem) {
        String json = Json.indented().render(Gangmu.parse("一、摸清底数"));
        assertThat(json).contains(written);

        JsonException fault = catchThrowableOfType(JsonException.class, () -> Json.read(json.replace(written, wrong)));

        assertThat(fault).hasMessageContaining(problem).hasMessageContaining("At " + path + ", line");
        assertThat(fault.path()).isEqualTo(path);
        assertThat(fault.line()).isGreaterThan(1);
        assertThat(fault.column()).isGreaterThan(1);
    }

    @Property(tries = 300)
    void refusesSpoiltJsonWithAMessage(
            @ForAll("texts") String text, @ForAll int place, @ForAll("spoils") String spoil) {
        String json = Json.compact().render(Gangmu.parse(text));
        int at = Math.floorMod(place, json.length());
        String spoilt = json.substring(0, at) + spoil + json.substring(Math.min(json.length(), at + 1));

        try {
            assertThat(Json.read(spoilt)).isNotNull();
        } catch (JsonException e) {
            assertThat(e).hasMessageMatching("(?s).*line \\d+, column \\d+[.]");
        }
    }

    @Provide
    Arbitrary<String> spoils() {
        return Arbitraries.of("", "\"", "}", "]", ",", "9", "-", "\\", "{", "[", "null", " ");
    }

    @Provide
    Arbitrary<Transformation> changes() {
        return Arbitraries.of(
                Renumber.official(),
                Renumber.decimal(),
                StripNumbers.all(),
                Explode.points(),
                Reverse.all(),
                Unwrap.all(),
                StripNumbers.all().andThen(Explode.points()),
                outline -> Outline.of(
                        outline.blocks().stream().map(Block::withoutOrigin).toList()),
                outline -> outline.withTitle(Title.of("新的标题")),
                outline -> outline.withBlocks(outline.blocks().stream()
                        .map(block -> block.withText(block.text().toLowerCase(Locale.ROOT) + "等"))
                        .toList()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "社区工作提纲\n",
                "一、摸清底数\n",
                "(二)走访入户。要常去。\n",
                "　　1．核对\n门牌\n",
                "一是以“十心”为平台；二是建账。\n",
                "# 标题\n",
                "## 一、小节\n",
                "● 登记\r\n",
                "\n",
                "第十二条之一 经费\n",
                "1.2 目标\n",
                "首先，明确分工。\n",
                "——说明\n",
                "|表|格|\n",
                "正文正文正文，正文。\n",
                "A. 甲方 b word\n  wrapped words\n",
                "\u2028\"\\\t\n",
                "𠮷林\n",
                "社发〔2025〕3号\n");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }
}

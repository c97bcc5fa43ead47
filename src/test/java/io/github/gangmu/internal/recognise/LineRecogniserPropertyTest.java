package io.github.gangmu.internal.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineRecogniserPropertyTest {
    private final LineRecogniser recogniser = new LineRecogniser();

    @Property(tries = 2000)
    void linesTileWhateverTextHolds(@ForAll("texts") String text) {
        int at = 0;
        int number = 0;
        for (TypedLine line : recogniser.recognise(text)) {
            assertThat(saysNothing(text.substring(at, line.start()))).isTrue();
            assertThat(line.number()).isGreaterThan(number);
            assertThat(text.substring(line.start(), line.end())).doesNotContain("\n", "\r");
            assertThat(List.of(line.start(), line.from(), line.textStart(), line.to(), line.end()))
                    .isSorted();
            assertThat(line.from()).isLessThan(line.to());
            number = line.number();
            at = line.end();
        }
        assertThat(saysNothing(text.substring(at))).isTrue();
    }

    @Property(tries = 2000)
    void markersAndClausesLieInOrderInsideTheirLine(@ForAll("texts") String text) {
        for (TypedLine line : recogniser.recognise(text)) {
            int at = line.from();
            for (LineMarker head : Stream.of(line.markdown(), line.bullet(), line.label())
                    .filter(marker -> marker != null)
                    .toList()) {
                assertThat(head.start()).isBetween(line.from(), head.end() - 1);
                assertThat(head.end()).isLessThanOrEqualTo(line.textStart());
            }
            for (LineMarker inside : line.enumerators()) {
                assertThat(inside.start()).isBetween(at, inside.end() - 1);
                assertThat(inside.start()).isGreaterThanOrEqualTo(line.textStart());
                at = inside.end();
            }
            assertThat(at).isLessThanOrEqualTo(line.to());
            at = line.textStart();
            for (Clause clause : recogniser.clauses(text, line)) {
                assertThat(clause.start()).isBetween(at, clause.end() - 1);
                at = clause.end();
            }
            assertThat(at).isLessThanOrEqualTo(line.to());
        }
    }

    @Property
    void aMarkerCanBeWrittenAgain(@ForAll("texts") String text) {
        for (TypedLine line : recogniser.recognise(text)) {
            for (LineMarker marker : line.enumerators()) {
                assertThat(marker.numbering().isNumbered()).isTrue();
                assertThat(marker.numbers()).isNotEmpty();
            }
        }
    }

    @Property
    void aLineIsReadTheSameWhateverStandsAroundIt(@ForAll("texts") String before, @ForAll("lines") String line) {
        List<TypedLine> alone = recogniser.recognise(line);
        List<TypedLine> behind = recogniser.recognise(before + "\n" + line);

        if (!alone.isEmpty() && alone.get(0).form() != LineForm.CODE) {
            TypedLine last = behind.get(behind.size() - 1);
            boolean isRow = last.form() == LineForm.TABLE && alone.get(0).form() != LineForm.TABLE;
            if (last.form() != LineForm.CODE && !isRow) {
                assertThat(last.to() - last.textStart())
                        .isEqualTo(alone.get(0).to() - alone.get(0).textStart());
                assertThat(recogniser.clauses(before + "\n" + line, last))
                        .hasSameSizeAs(recogniser.clauses(line, alone.get(0)));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces().list().ofMaxSize(30).map(it -> String.join("", it)));
    }

    @Provide
    Arbitrary<String> lines() {
        return texts().map(text -> text.replace('\n', ' ').replace('\r', ' '));
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.of(
                "一",
                "二",
                "十",
                "百",
                "、",
                "．",
                ".",
                "，",
                "；",
                "：",
                "。",
                "……",
                "（",
                "）",
                "(",
                ")",
                "1",
                "2024",
                "３",
                "年",
                "第",
                "条",
                "章",
                "之",
                "是",
                "要",
                "首先",
                "其一",
                "另一方面",
                "甲",
                "A",
                "iv",
                "Ⅳ",
                "①",
                "㈡",
                "步骤",
                "附件",
                "“",
                "”",
                "\"",
                "**",
                "*",
                "__",
                "-",
                "—",
                "=",
                "~",
                "#",
                "＃",
                "●",
                "|",
                ">",
                "<",
                "<b>",
                "</b>",
                "`",
                "```",
                "![",
                "[",
                "]",
                "【",
                "】",
                "\\",
                " ",
                "　",
                "\t",
                "\u200B",
                "\uFEFF",
                "\u2028",
                "\n",
                "\r",
                "\r\n",
                "\u0000",
                "\uD800",
                "\uDC00",
                "𠮷",
                "领导",
                "http://a.b/1.c",
                "3.5%",
                "[toc]",
                "<b>---</b>",
                "图1.",
                "%");
    }

    /** Returns whether a text is blank, but for marks of emphasis around nothing. */
    private static boolean saysNothing(String text) {
        return blank(text.replace("**", "").replace("__", ""));
    }

    private static boolean blank(String text) {
        return text.chars().allMatch(c -> Characters.isBlank((char) c));
    }
}

package io.github.gangmu.internal.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "---                    ! SEPARATOR",
                "- - -                  ! SEPARATOR",
                "　　***                ! SEPARATOR",
                "* * *                  ! SEPARATOR",
                "=====                  ! SEPARATOR",
                "~~~                    ! SEPARATOR",
                "____                   ! SEPARATOR",
                "————                   ! SEPARATOR",
                "── ──                  ! SEPARATOR",
                "━━━━                   ! SEPARATOR",
                "<center>===</center>   ! SEPARATOR",
                "> 引文                 ! QUOTE",
                "| 序号 | 内容 |        ! TABLE",
                "序号\t内容\t备注       ! TABLE",
                "```java                ! CODE",
                "~~~text                ! CODE",
                ".. note:: 注意         ! DIRECTIVE",
                ":::tip                 ! DIRECTIVE",
                "<div align=center>     ! DIRECTIVE",
                "<br/>                  ! DIRECTIVE",
                "[TOC]                  ! DIRECTIVE",
                "---说明                ! TEXT",
                "|一根竖线              ! TEXT",
                "1.\t内容\t备注         ! TEXT",
                "内容\t备注             ! TEXT",
                "<b>总体要求</b>        ! TEXT",
                "＃                     ! TEXT",
            })
    void tellsWhatKindOfLineALineIs(String line, LineForm form) {
        assertThat(read(line)).singleElement().extracting(TypedLine::form).isEqualTo(form);
    }

    @Test
    void readsAPicture() {
        assertThat(read("![图](a.png)")).extracting(TypedLine::form).containsExactly(LineForm.IMAGE);
    }

    @Test
    void takesWhatStandsBetweenFencesForCode() {
        List<TypedLine> lines = read("一、甲\n```\n一、乙\n\n# 丙\n```\n二、丁");

        assertThat(lines)
                .extracting(TypedLine::form)
                .containsExactly(
                        LineForm.TEXT, LineForm.CODE, LineForm.CODE, LineForm.CODE, LineForm.CODE, LineForm.TEXT);
        assertThat(lines.get(2).label()).isNull();
        assertThat(lines.get(3).depth()).isZero();
        assertThat(lines.get(5).label()).isNotNull();
    }

    @Test
    void readsOnBehindAFenceThatIsNeverClosed() {
        assertThat(read("```\n一、甲\n~~~c\n二、乙\n~~~"))
                .extracting(TypedLine::form)
                .containsExactly(LineForm.CODE, LineForm.TEXT, LineForm.CODE, LineForm.CODE, LineForm.CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void endsALineAtEachKindOfBreak(String lineBreak) {
        String text = String.join(lineBreak, "一、甲", "", " \t　\u00A0\u200B\uFEFF", "二、乙", "");

        List<TypedLine> lines = read(text);

        assertThat(lines).extracting(TypedLine::number).containsExactly(1, 4);
        assertThat(lines).extracting(TypedLine::blanksBefore).containsExactly(0, 2);
        assertThat(lines)
                .extracting(line -> text.substring(line.start(), line.end()))
                .containsExactly("一、甲", "二、乙");
    }

    @Test
    void readsOnBehindADirectiveThatIsNoWholeLine() {
        TypedLine line = read("[toc]## 总体要求").get(0);

        assertThat(line.form()).isEqualTo(LineForm.TEXT);
        assertThat(line.depth()).isEqualTo(2);
        assertThat(read("[toc]总体要求")).extracting(TypedLine::form).containsExactly(LineForm.DIRECTIVE);
    }

    @Test
    void takesOtherLineSeparatorsForBlanks() {
        String text = "一、甲\u2028二、乙";

        List<TypedLine> lines = read(text);

        assertThat(lines).hasSize(1);
        assertThat(new LineRecogniser().clauses(text, lines.get(0))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"　　甲|4", "  甲|2", "\t甲|4", "\uFEFF甲|0", " 　甲|3", "甲|0"})
    void measuresIndentationInColumns(String line, int columns) {
        assertThat(read(line)).extracting(TypedLine::indent).containsExactly(columns);
    }

    @Test
    void trimsBlanksOffTheEndOfALine() {
        TypedLine line = read("  摸清底数 　\t").get(0);

        assertThat(line.from()).isEqualTo(2);
        assertThat(line.to()).isEqualTo(6);
        assertThat(line.end()).isEqualTo(9);
    }

    @Test
    void countsUtf16UnitsBehindRareCharacters() {
        String text = "𠮷𠮷：一是甲；\n二、乙";

        List<TypedLine> lines = read(text);

        LineMarker inside = lines.get(0).enumerators().get(0);
        assertThat(text.substring(inside.start(), inside.end())).isEqualTo("一是");
        assertThat(text.substring(lines.get(1).textStart(), lines.get(1).to())).isEqualTo("乙");
    }

    @Test
    void findsNoLinesInBlankText() {
        assertThat(read("")).isEmpty();
        assertThat(read(" \n\t\r\n　")).isEmpty();
    }

    private static List<TypedLine> read(String text) {
        return new LineRecogniser().recognise(text);
    }
}

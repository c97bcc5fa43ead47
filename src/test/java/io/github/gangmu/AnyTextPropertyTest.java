package io.github.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.Outline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyTextPropertyTest {
    private static final String[] PIECES = {
        "一、",
        "二、",
        "（一）",
        "（二）",
        "1.",
        "2．",
        "（1）",
        "(2)",
        "①",
        "②",
        "第一章",
        "第二条 ",
        "第十二条之一",
        "0、",
        "1、",
        "2、",
        "第一种：",
        "第二种解法：",
        "第一章为",
        "卷01 ",
        "Day 2 ",
        "心态一、",
        "（步骤一）",
        "1>",
        "-甲",
        "->",
        "[ ] ",
        "** ",
        "#+A: ",
        "— 2 —",
        "第 2 页",
        "一是",
        "二是",
        "首先，",
        "最后，",
        "其一，",
        "1.1",
        "1.1.2 ",
        "1 ",
        "o\t",
        "甲\t乙",
        "前言",
        "2021年3月4日",
        "要求：",
        "a)",
        "Ⅳ.",
        "㈠",
        "⑴",
        "甲、",
        "# ",
        "## ",
        "== ",
        " ==",
        " ##",
        "#甲 #乙",
        "- ",
        "* ",
        "● ",
        "——",
        "---",
        "===",
        "> ",
        "| a | b |",
        "a | b",
        "--- | ---",
        "```",
        "![](a)",
        "<b>",
        "**",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u2028",
        "\u0000",
        "\ufeff",
        "　　",
        "  ",
        "\t",
        "，",
        "。",
        "；",
        "：",
        "“",
        "”",
        "（",
        "）",
        "以",
        "为",
        "推动",
        "转变",
        "基层治理",
        "摸清底数",
        "党建引领",
        "𠮷",
        "\ud800",
        "\udc00",
        "2024年1月1日",
        "3.5%",
        "步骤一：",
        "附件：",
        "国发〔2021〕3号",
        "各单位："
    };

    @Property(tries = 1500)
    void anyTextIsReadAndGivenBack(@ForAll("texts") String text) {
        OutlineLaws.parse(text);
    }

    @Property(tries = 500)
    void anyStringIsReadAndGivenBack(@ForAll String text) {
        OutlineLaws.parse(text);
    }

    @Property(tries = 200)
    void readingIsDeterministicAndOutlinesAreValues(@ForAll("texts") String text) throws Exception {
        Outline outline = Gangmu.parse(text);
        Outline again = Gangmu.parse(text);
        assertThat(again).isEqualTo(outline).hasSameHashCodeAs(outline);
        assertThat(copied(outline)).isEqualTo(outline);
    }

    private static Object copied(Outline outline) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(outline);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(List.of(PIECES));
        return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}

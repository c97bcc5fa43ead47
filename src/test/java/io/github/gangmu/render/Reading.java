package io.github.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Evidence;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Reason;
import io.github.gangmu.ast.Title;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes blocks off a text, in reading order, as if it had been read: each is given all the characters that are its own.
 * Blocks with blocks under them are finished by {@code withBlocks}.
 */
final class Reading {
    private final Source source;
    private int at;

    Reading(String text) {
        this.source = Source.of("提纲.txt", text);
    }

    Source source() {
        return source;
    }

    Title title(String region, String text) {
        return Title.of(List.of(), text.replace("\n", ""), origin(region, region.indexOf(text), text));
    }

    Heading heading(String region, List<String> markers, String text) {
        List<Marker> read = markers(region, markers);
        return Heading.of(read, joined(text), List.of(), origin(region, start(region, markers, text), text));
    }

    Point point(String region, List<String> markers, String text) {
        List<Marker> read = markers(region, markers);
        return Point.of(read, joined(text), List.of(), origin(region, start(region, markers, text), text));
    }

    Paragraph paragraph(String region, String text) {
        return Paragraph.of(List.of(), joined(text), List.of(), origin(region, region.indexOf(text), text));
    }

    private static String joined(String text) {
        return text.replace("\n", "");
    }

    private static int start(String region, List<String> markers, String text) {
        return region.indexOf(markers.isEmpty() ? text : markers.get(0));
    }

    private List<Marker> markers(String region, List<String> texts) {
        List<Marker> markers = new ArrayList<>();
        for (String text : texts) {
            int start = at + region.indexOf(text);
            // The number is the last but one character of the markers used here, or there is none.
            Numbering numbering = Numbering.of(text.replaceAll("[二三]", "一").replaceAll("[23]", "1"));
            List<Integer> numbers = numbering.isNumbered() ? List.of(number(text)) : List.of();
            markers.add(Marker.at(new SourceSpan(start, start + text.length()), text, numbering, numbers));
        }
        return markers;
    }

    private static int number(String text) {
        for (int i = 0; i < text.length(); i++) {
            int value = "一二三123".indexOf(text.charAt(i));
            if (value >= 0) {
                return value % 3 + 1;
            }
        }
        throw new AssertionError(text + " has no number");
    }

    private Origin origin(String region, int start, String text) {
        assertThat(source.text().startsWith(region, at)).as(region).isTrue();
        int textStart = at + region.indexOf(text);
        Origin origin = new Origin(
                source,
                new SourceSpan(at, at + region.length()),
                new SourceSpan(at + start, textStart + text.length()),
                new SourceSpan(textStart, textStart + text.length()),
                new Evidence(Reason.LIKENESS, 0.9));
        at += region.length();
        return origin;
    }

    /** Returns a document with most of what can occur: letterhead, wrapped lines, points inside lines, two markers. */
    static Outline document() {
        Reading reading = new Reading("""
                社发〔2025〕3号
                社区工作提纲
                ——写给新来的同事

                　　一、摸清底数
                　　一是走访入户；二是建立台账。
                　　三是每周核对
                门牌。
                \u3000\u200b
                ---
                𠮷林社区的做法：1.核对门牌；2.登记姓名
                和电话。
                ## 二、搭建平台
                - 社区网格. 每月一议
                特此通知。
                """);
        Block number = reading.paragraph("社发〔2025〕3号\n", "社发〔2025〕3号");
        Title title = reading.title("社区工作提纲\n——写给新来的同事\n\n", "社区工作提纲\n——写给新来的同事");
        Block first = reading.heading("　　一、摸清底数\n", List.of("一、"), "摸清底数");
        Block visits = reading.point("　　一是走访入户；", List.of("一是"), "走访入户；");
        Block records = reading.point("二是建立台账。\n", List.of("二是"), "建立台账。");
        Block checks = reading.point("　　三是每周核对\n门牌。\n\u3000\u200b\n---\n", List.of("三是"), "每周核对\n门牌。");
        Block practice = reading.paragraph("𠮷林社区的做法：", "𠮷林社区的做法：");
        Block doors = reading.point("1.核对门牌；", List.of("1."), "核对门牌；");
        Block names = reading.point("2.登记姓名\n和电话。\n", List.of("2."), "登记姓名\n和电话。");
        Block second = reading.heading("## 二、搭建平台\n", List.of("##", "二、"), "搭建平台");
        Block net = reading.point("- 社区网格. 每月一议\n", List.of("-"), "社区网格. 每月一议");
        Block closing = reading.paragraph("特此通知。\n", "特此通知。");
        return Outline.read(
                title,
                1,
                List.of(
                        number,
                        first.withBlocks(List.of(
                                visits.withBlocks(List.of(records)),
                                checks,
                                practice.withBlocks(List.of(doors, names)))),
                        second.withBlocks(List.of(net)),
                        closing),
                reading.source(),
                "");
    }
}

package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void findsParallelLinesMoreAlikeThanOthers() {
        LineSequence document =
                read(List.of("立足问题找方法，绘成社区民情图。", "立足需求强服务，赢得群众满意票。", "会议由张三主持", "二〇二六年十一月，各单位要认真组织学习，并在年底之前报送书面总结材料。"));

        assertThat(document.likeness(0, 1)).isEqualTo(Likeness.MAX);
        assertThat(document.likeness(0, 1)).isEqualTo(document.likeness(1, 0));
        assertThat(document.likeness(0, 2)).isLessThan(0);
        assertThat(document.likeness(0, 3)).isLessThan(document.likeness(0, 1));
    }

    @Test
    void putsLikenessInSevenBuckets() {
        assertThat(Likeness.bucket(Likeness.MIN)).isZero();
        assertThat(Likeness.bucket(0)).isEqualTo(1);
        assertThat(Likeness.bucket(4)).isEqualTo(3);
        assertThat(Likeness.bucket(Likeness.MAX)).isEqualTo(6);
    }

    /** What is worked out of packed numbers, and what is remembered, must be what a comparison property by property finds. */
    @Property(tries = 300)
    void comparesLinesProperty(@ForAll("lines") List<String> lines, @ForAll List<Integer> questions) {
        LineSequence document = read(lines);

        for (int question : questions) {
            int one = Math.floorMod(question, document.size());
            int other = Math.floorMod(question / 7, document.size());
            if (one != other) {
                assertThat(document.likeness(one, other))
                        .as("%s / %s", lines.get(one), lines.get(other))
                        .isEqualTo(likeness(document.line(one), document.line(other)));
            }
        }
    }

    private static int likeness(Line a, Line b) {
        int score = 0;
        score += a.style == b.style ? 1 : -1;
        score += a.end == b.end ? 1 : -1;
        if (a.first == b.first && a.first != 0) {
            score += a.second == b.second ? 3 : 2;
        }
        if (a.last == b.last && a.last != 0) {
            score += a.beforeLast == b.beforeLast && a.beforeLast != 0 ? 3 : 2;
        }
        int difference = Math.abs(a.length - b.length);
        int longer = Math.max(a.length, b.length);
        if (difference <= 1) {
            score += 2;
        } else if (difference <= 3 || difference * 5 <= longer) {
            score += 1;
        } else if (difference * 2 > longer) {
            score -= 2;
        }
        if (a.signs == b.signs && a.signCount == b.signCount) {
            score += a.signCount >= 2 ? 2 : 1;
        }
        score += clauses(a.clauses, b.clauses);
        score -= a.quoted != b.quoted ? 1 : 0;
        score -= a.emphasised != b.emphasised ? 2 : 0;
        score += a.labelColon != b.labelColon ? -1 : a.labelColon > 0 ? 2 : 0;
        score -= (a.length > 60) != (b.length > 60) ? 2 : 0;
        return Math.max(Likeness.MIN, Math.min(Likeness.MAX, score));
    }

    private static int clauses(char[] a, char[] b) {
        if (a.length != b.length || a.length == 0) {
            return 0;
        }
        boolean sameLengths = true;
        int sameEdges = 0;
        for (int i = 0; i < a.length; i += 3) {
            sameLengths &= Math.abs(a[i] - b[i]) <= 1;
            sameEdges += a[i + 1] == b[i + 1] ? 1 : 0;
            sameEdges += a[i + 2] == b[i + 2] ? 1 : 0;
        }
        return (sameLengths ? 2 : 0) + Math.min(3, sameEdges);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> words = Arbitraries.of(
                        "摸清底数", "建好台账", "力戒", "“三论”", "，", "。", "；", "：", "、", "**", "（", "）", "1.", "- ", "一是", "# ",
                        "社区", "为", "Q", " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(24)
                .map(parts -> "甲" + String.join("", parts));
        return Arbitraries.oneOf(
                        words, words.map(line -> line.substring(1)), Arbitraries.of("力戒“唯书本论”。", "力戒“唯经验论”。", "一、摸清底数"))
                .filter(line -> !line.isBlank())
                .list()
                .ofMinSize(2)
                .ofMaxSize(90);
    }

    private static LineSequence read(List<String> lines) {
        String text = String.join("\n", lines);
        return new LineSequence(new LineRecogniser().recognise(text), text);
    }
}

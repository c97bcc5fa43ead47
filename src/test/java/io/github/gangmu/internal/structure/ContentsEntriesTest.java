package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentsEntriesTest {
    @Test
    void knowsDotsThatLeadToThePageOfAnEntry() {
        assertThat(isEntry("第一章 总论..........1")).isTrue();
        assertThat(isEntry("附图……9")).isTrue();
        assertThat(isEntry("参考文献 ········ 112")).isTrue();
    }

    @Test
    void takesOtherNumbersAtTheEndForNoPages() {
        assertThat(isEntry("全长约3...5")).isFalse();
        assertThat(isEntry("以及…3")).isFalse();
        assertThat(isEntry("..........1")).isFalse();
        assertThat(isEntry("版本 2.1.3.4.5")).isFalse();
    }

    @Test
    void letsNothingButEntriesStandUnderEntries() {
        String text = "目录\n第一章 总论..........1\n附图..........9\n第一章 总论\n";
        LineSequence document = SampleLines.read(text);
        SearchState contents = after(after(started(), 0), 1);

        assertThat(document.entries.allow(contents, 2, document.line(2))).isTrue();
        assertThat(document.entries.allow(contents, 2, document.line(3))).isFalse();
        assertThat(document.entries.allow(contents, 0, document.line(2))).isFalse();
        assertThat(document.entries.allow(contents, 0, document.line(3))).isTrue();
    }

    @Test
    void knowsEntriesWithoutPagesByTheTextThatBeginsAsTheyDo() {
        String text = "目录\n第一章 总论\n致谢\n第一章 总论\n正文。\n";
        LineSequence document = SampleLines.read(text);

        assertThat(document.entries.isEntry(1)).isTrue();
        assertThat(document.entries.isEntry(2)).isTrue();
        assertThat(document.entries.isEntry(3)).isFalse();
        assertThat(document.entries.allow(after(started(), 0), 1, document.line(3)))
                .isFalse();
    }

    private static boolean isEntry(String line) {
        return SampleLines.read(line).entries.isEntry(0);
    }

    private static SearchState started() {
        SearchState state = new SearchState();
        state.start(true);
        return state;
    }

    private static SearchState after(SearchState before, int under) {
        SearchState state = new SearchState();
        state.place(before, Action.ITEM.code(), under);
        return state;
    }
}

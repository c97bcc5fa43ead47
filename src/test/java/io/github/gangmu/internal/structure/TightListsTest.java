package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TightListsTest {

    /** Asks about the last line, behind lines that all are items of the top level. */
    private static boolean end(String text) {
        LineSequence document = SampleLines.read(text);
        SearchState state = new SearchState();
        state.start(true);
        for (int i = 0; i < document.size() - 1; i++) {
            SearchState next = new SearchState();
            next.place(state, Action.ITEM.code(), 0);
            state = next;
        }
        return new TightLists(document).end(state, document.line(document.size() - 1));
    }

    @Test
    void endAtABlankLine() {
        assertThat(end("- 手套\n- 铲子\n\n下雨改期")).isTrue();
        assertThat(end("1. 手套\n2. 铲子\n\n下雨改期。")).isTrue();
        assertThat(end("- 手套\n- 铲子\n下雨改期")).isFalse();
    }

    @Test
    void haveNoBlankLinesAndTwoItemsWithMarkers() {
        assertThat(end("- 手套\n\n- 铲子\n\n下雨改期")).isFalse();
        assertThat(end("- 手套\n\n下雨改期")).isFalse();
        assertThat(end("手套\n铲子\n\n下雨改期")).isFalse();
    }

    @Test
    void goOnWithWhatIsSetInOrAnnouncedOrNoText() {
        assertThat(end("- 手套\n- 铲子\n\n  长柄的。")).isFalse();
        assertThat(end("- 手套\n- 铲子要这样的：\n\n长柄的。")).isFalse();
        assertThat(end("- 手套\n- 铲子\n\n```\ncode\n```")).isFalse();
    }
}

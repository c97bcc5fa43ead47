package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetInTextsTest {

    /** Asks about the last line, behind the item at an index. */
    private static boolean end(String text, int item) {
        LineSequence document = SampleLines.read(text);
        return new SetInTexts(document).end(document.line(item), document.line(document.size() - 1));
    }

    @Test
    void endAtTheMarginBehindABlankLine() {
        assertThat(end("- 选址\n  要向阳。\n- 备料\n  要干。\n  要净。\n\n动手吧。", 2)).isTrue();
        assertThat(end("- 选址\n  要向阳。\n- 备料\n  要干。\n  要净。\n动手吧。", 2)).isFalse();
        assertThat(end("- 选址\n  要向阳。\n- 备料\n  要干。\n  要净。\n\n  动手吧。", 2)).isFalse();
    }

    @Test
    void mustBeEnoughAndAllSetIn() {
        assertThat(end("- 选址\n- 备料\n  要干。\n  要净。\n\n动手吧。", 1)).isFalse();
        assertThat(end("- 选址\n要向阳。\n- 备料\n  要干。\n  要净。\n\n动手吧。", 2)).isFalse();
        assertThat(end("- 选址\n要向阳。\n- 备料\n  要干。\n  要净。\n  要碎。\n\n动手吧。", 2)).isTrue();
    }

    @Test
    void areThoseOfOneList() {
        assertThat(end("1. 选址\n   要向阳。\n   要背风。\n# 备料\n1. 落叶\n   要干。\n\n动手吧。", 4))
                .isFalse();
    }
}

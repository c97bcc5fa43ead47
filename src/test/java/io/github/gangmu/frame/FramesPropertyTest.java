package io.github.gangmu.frame;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FramesPropertyTest {

    @Property(tries = 1000)
    void slotsLieInOrderInsideTheirFrameWhateverTheText(@ForAll("texts") String text) {
        int start = 0;
        for (FrameMatch match : Frames.of(text)) {
            assertThat(match.span().start()).isGreaterThanOrEqualTo(start);
            assertThat(match.slots()).hasSize(match.frame().slotCount());
            start = match.span().start();
            int at = start;
            for (Slot slot : match.slots()) {
                assertThat(slot.span().start()).isGreaterThanOrEqualTo(at);
                assertThat(slot.text())
                        .isEqualTo(
                                text.substring(slot.span().start(), slot.span().end()));
                at = slot.span().end();
            }
            assertThat(at).isLessThanOrEqualTo(match.span().end());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "以", "为", "由", "到", "变", "推动", "向", "转变", "合成", "发展", "必须", "对", "而言", "让", "起来", "党建+", "即", "要", "健全",
                "力戒", "实现", "强化", "多用", "的", "是", "关键", "不断", "“", "”", "\"", "“甲”", "，", "。", " ", "、", "甲", "乙", "丙",
                "以及", "因为", "\n", "𠮷", "\uD800");
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(25).map(it -> String.join("", it)));
    }
}

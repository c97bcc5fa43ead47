package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.internal.recognise.LineRecogniser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameLinesTest {
    private static LineSequence document(String text) {
        return new LineSequence(new LineRecogniser().recognise(text), text);
    }

    private static List<Integer> codes(String text) {
        LineSequence document = document(text);
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            codes.add(document.names.of(i));
        }
        return codes;
    }

    @Test
    void joinsWhatOpensANameWithWhatClosesIt() {
        String text = "关于开展全区\n河道清淤情况\n专项检查的通知\n各街道：\n";

        assertThat(codes(text)).containsExactly(NameLines.OPENS, NameLines.GOES_ON, NameLines.CLOSES, NameLines.NONE);
        assertThat(document(text).names.words(0)).isEqualTo("关于开展全区河道清淤情况专项检查的通知");
        assertThat(document(text).line(0).namesDocument).isTrue();
    }

    @Test
    void beginsWithTheFirstLineThatOpensAName() {
        assertThat(codes("区政府办转发区水务局\n关于河道清淤工作\n意见的通知\n各街道：\n"))
                .startsWith(NameLines.OPENS, NameLines.GOES_ON, NameLines.CLOSES);
    }

    @Test
    void knowsSpeechesSetWideAndAnswers() {
        assertThat(codes("在全区河道清淤工作会议上的\n讲　　话\n同志们：\n")).startsWith(NameLines.OPENS, NameLines.CLOSES);
        assertThat(codes("区政府对区政协三次会议\n第26号提案的答复\n")).containsExactly(NameLines.OPENS, NameLines.CLOSES);
    }

    @Test
    void tellsWhoIssuesADocumentFromItsName() {
        assertThat(codes("街道办事处\n关于停水的通知\n")).containsExactly(NameLines.ISSUER, NameLines.WHOLE);
        assertThat(codes("街道办事处\n关于近期停水\n的通知\n")).containsExactly(NameLines.ISSUER, NameLines.OPENS, NameLines.CLOSES);
    }

    @Test
    void leavesLinesAloneThatNothingOpensOrABlankLineParts() {
        assertThat(codes("河道清淤\n工作方案\n")).containsOnly(NameLines.NONE);
        assertThat(codes("关于停水的通知\n关于送水的通知\n")).containsOnly(NameLines.NONE);
        assertThat(codes("关于河道清淤\n\n检查的通知\n各街道：\n请照办。\n")).containsOnly(NameLines.NONE);
        assertThat(codes("一、关于河道清淤\n检查的通知\n")).containsOnly(NameLines.NONE);
        assertThat(codes("关于河道清淤，\n检查的通知\n")).containsOnly(NameLines.NONE);
    }
}

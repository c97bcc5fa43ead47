package io.github.gangmu.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.fitting.LabelledText.Kind;
import io.github.gangmu.fitting.LabelledText.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelCheckerTest {
    private static final List<String> LINES = List.of("借书办法", "一、借书", "凭证借书，", "不得转借。", "二、还书");
    private static final Label TITLE = new Label("1", Kind.TITLE, "0");
    private static final Label LEND = new Label("2", Kind.HEADING, "0");
    private static final Label TEXT = new Label("3", Kind.BODY, "2");
    private static final Label REST = new Label("4", Kind.CONT, "3");
    private static final Label RETURN = new Label("5", Kind.HEADING, "0");

    private static List<String> problems(Label... labels) {
        return LabelChecker.problems(new LabelledText(LINES, List.of(labels)));
    }

    @Test
    void acceptsLabelsThatKeepTheRules() {
        assertThat(problems(TITLE, LEND, TEXT, REST, RETURN)).isEmpty();
    }

    @Test
    void findsALineWithoutARow() {
        assertThat(problems(TITLE, LEND, TEXT, REST)).containsExactly("line 5 has no row");
    }

    @Test
    void findsAPointThatHoldsABlock() {
        assertThat(problems(TITLE, new Label("2", Kind.POINT, "0"), TEXT, REST, new Label("5", Kind.POINT, "0")))
                .containsExactly("row 2: is a point that holds a block");
    }

    @Test
    void findsItemsOfOneLevelOfTwoKinds() {
        assertThat(problems(TITLE, LEND, TEXT, REST, new Label("5", Kind.POINT, "0")))
                .containsExactly("row 5: is not what the others of its level are");
    }

    @Test
    void findsBlocksUnderTheTitleAndUnderRunningText() {
        assertThat(problems(
                        TITLE,
                        new Label("2", Kind.POINT, "1"),
                        new Label("3", Kind.BODY, "0"),
                        new Label("4", Kind.BODY, "3"),
                        new Label("5", Kind.POINT, "0")))
                .containsExactly(
                        "row 2: hangs under a row that holds nothing", "row 4: is running text under running text");
    }

    @Test
    void findsAContinuationOfABlockFurtherBack() {
        assertThat(problems(TITLE, LEND, TEXT, new Label("4", Kind.CONT, "2"), RETURN))
                .containsExactly("row 4: goes on with 2, which is not the block before it");
    }
}

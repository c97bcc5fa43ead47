package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PerturbationTest {
    private static final String TEXT = "走访\n\n一、摸底\n1.入户登记，做到户户有卡、人人有档，不重不漏。\n2.建好台账；\n\n二、核对\n要做到一是当面核，二是签字。\n";

    private static LabelledDocument document() {
        Map<String, LabelledDocument.Label> labels = new LinkedHashMap<>();
        labels.put("1", new LabelledDocument.Label("title", "0"));
        labels.put("3", new LabelledDocument.Label("heading", "0"));
        labels.put("4", new LabelledDocument.Label("point", "3"));
        labels.put("5", new LabelledDocument.Label("point", "3"));
        labels.put("7", new LabelledDocument.Label("heading", "0"));
        labels.put("8", new LabelledDocument.Label("body", "7"));
        labels.put("8:4", new LabelledDocument.Label("point", "8"));
        labels.put("8:10", new LabelledDocument.Label("point", "8"));
        return new LabelledDocument("走访", "走访", TEXT, labels);
    }

    @ParameterizedTest
    @EnumSource(Perturbation.class)
    void keepsTheLabelsTrue(Perturbation perturbation) {
        LabelledDocument changed = perturbation.apply(document());
        String text = changed.source.text();

        assertThat(changed.labels.values().stream()
                        .filter(label -> !label.kind().equals("cont"))
                        .map(LabelledDocument.Label::kind))
                .containsExactlyInAnyOrder("title", "heading", "point", "point", "heading", "body", "point", "point");
        changed.labels.forEach((position, label) -> {
            int line = Integer.parseInt(position.replaceFirst(":.*", ""));
            assertThat(text.lines().toList().get(line - 1)).isNotBlank();
            if (position.contains(":")) {
                int column = Integer.parseInt(position.replaceFirst(".*:", ""));
                assertThat(text.lines().toList().get(line - 1).substring(column - 1))
                        .matches("[一二]是.*");
            }
        });
    }

    @Test
    void takesOneKindOfSign() {
        assertThat(Perturbation.LEAF_MARKERS.apply(document()).source.text())
                .contains("一、摸底\n入户登记")
                .contains("\n建好台账");
        assertThat(Perturbation.END_MARKS.apply(document()).source.text())
                .contains("不重不漏\n")
                .contains("2.建好台账\n");
        assertThat(Perturbation.BLANK_LINES.apply(document()).source.text()).doesNotContain("\n\n");
        assertThat(Perturbation.STANZAS.apply(document()).source.text()).startsWith("走访\n\n一、摸底\n\n1.入户");
    }

    @Test
    void drawsCopiesThatAreMadeOnce() {
        PerturbedCopies copies = new PerturbedCopies();
        LabelledDocument document = document();

        assertThat(copies.draw(document, new Random(7))).isSameAs(copies.draw(document, new Random(7)));
    }
}

package io.github.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.Outline;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void writesTheTextOfTheAuthor() {
        Outline outline = Reading.document();

        assertThat(PlainText.standard().render(outline))
                .isEqualTo(outline.source().text());
    }
}

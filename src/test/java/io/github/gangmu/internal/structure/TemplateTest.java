package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void refusesANameThatNoTemplateHas() {
        assertThatThrownBy(() -> Template.labelled("first-itme"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("first-itme");
    }
}

package io.github.gangmu.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListBodiesTest {
    @Test
    void findsTextBetweenTheNumbersOfAList() {
        assertThat(has("公告如下：\n一、岗位\n语文二名。\n二、条件\n")).isTrue();
        assertThat(has("公告如下：\n1.岗位\n2.条件：\na) 年龄\n3.待遇\n")).isTrue();
    }

    @Test
    void takesTextBehindTheLastItemForNoneOfTheList() {
        assertThat(has("公告如下：\n一、岗位\n二、条件\n语文二名。\n")).isFalse();
        assertThat(has("公告如下：\n1.岗位\n2.条件\n一、报名\n3.待遇\n")).isFalse();
    }

    private static boolean has(String text) {
        LineSequence document = SampleLines.read(text);
        return new ListBodies(document).has(document.line(1));
    }
}

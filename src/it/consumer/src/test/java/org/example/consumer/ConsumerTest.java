package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Title;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.RuntimeMetaData;
import org.junit.jupiter.api.Test;

class ConsumerTest {
    private static final String TEXT = """
            社区图书室建设方案

            一、总体要求
            （一）指导思想
            （二）工作目标
            二、重点任务
            """;

    @Test
    void readsAnOutlineBesideAnOlderAntlr() {
        assertEquals("4.9.3", RuntimeMetaData.VERSION);

        Outline outline = Gangmu.parse(TEXT);

        assertEquals(Optional.of("社区图书室建设方案"), outline.title().map(Title::text));
        assertEquals(
                List.of("总体要求", "重点任务"), outline.headings().map(Heading::text).toList());
        assertEquals(List.of("指导思想", "工作目标"), outline.points().map(Point::text).toList());
        assertEquals(TEXT, outline.text());
    }

    @Test
    void hasNoPicocliOnItsClassPath() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("picocli.CommandLine"));
    }
}

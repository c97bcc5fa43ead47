package io.github.gangmu.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs each transformation over texts of many kinds, and checks what holds of all of them. */
class AllTransformationsTest {
    private static final List<String> TEXTS = List.of(
            "",
            "\n\n",
            "摸清底数",
            "社区工作提纲\r\n\r\n第一章　总则\r\n　　第一条 为了加强管理，制定本办法。\r\n　　第二条 本办法适用于本市，见第一条。\r\n\r\n第二章　附则\r\n　　第三条 本办法自印发之日起施行。",
            "# 方案\n\n## 一、**总体要求**\n\n- 摸清底数\n  - 走访入户\n  - 建立台账\n- 分类施策\n\n---\n\n## 二、保障措施\n\n1. 经费\n3. 队伍\n",
            "讲话提纲\n一、提高认识。要做到三点：一是学深；二是悟透；三是做实。\n（一）学深。各级要带头学。\n（二）悟透。各级要带头悟。\n二、狠抓落实\n首先，明确分工。\n其次，定期督查。\n最后，通报结果。\n",
            "通知\n各村：\n为做好工作,现将有关\n事项通知如下(请照此\n执行):\n１．摸清“底数\";\n２．摸清“底数\";\n",
            "\t* 甲\n\t\t* 乙\n\t\t* 丙\n\t* 丁\n",
            "一、摸清底数\r二、分类施策\r三、压实责任");

    @TestFactory
    Stream<DynamicTest> keepsWhatItDoesNotTouch() throws IOException {
        String seed = Files.readString(Path.of("seeds/grassroots-governance.txt"));
        List<String> texts = Stream.concat(Stream.of(seed), TEXTS.stream()).toList();
        return AllTransformations.byName().entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(), () -> texts.forEach(text -> check(entry.getValue(), Gangmu.parse(text)))));
    }

    static void check(Transformation transformation, Outline outline) {
        Outline changed = transformation.apply(outline);
        String text = changed.text();

        assertThat(TextEdits.apply(outline.source().text(), TextEdits.of(changed)))
                .isEqualTo(text);
        assertThat(OutlineDiff.of(outline, changed).isEmpty()).isEqualTo(sameTree(outline, changed));
        Set<Block> before = Collections.newSetFromMap(new IdentityHashMap<>());
        outline.allBlocks().forEach(before::add);
        changed.allBlocks().filter(before::contains).forEach(block -> {
            Origin origin = block.origin().orElseThrow();
            String line = origin.source()
                    .text()
                    .substring(
                            origin.isInLine()
                                    ? origin.span().start()
                                    : origin.region().start(),
                            origin.textSpan().end());
            assertThat(text).contains(line);
        });
        assertThat(Transformation.none().apply(changed)).isSameAs(changed);
    }

    private static boolean sameTree(Outline outline, Outline changed) {
        return outline.sameContent(changed);
    }
}

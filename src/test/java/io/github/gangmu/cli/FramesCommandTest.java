package io.github.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FramesCommandTest extends CommandFixture {
    private static final String FIRST = "工作提纲\n一、摸清底数\n一是健全台账；\n二是健全制度。\n二、搭建平台\n一是以网格为底座；\n二是以居民为主体。\n";
    private static final String SECOND = "学习提纲\n一、转变作风\n力戒空谈。\n力戒浮夸。\n健全机制。\n";

    @Test
    void countsTheFramesOfAllFilesTogether() throws IOException {
        write("甲.txt", FIRST);
        write("乙.txt", SECOND);

        assertThat(run("frames", folder.toString())).isZero();
        assertThat(out().lines()).first().asString().startsWith("3\t健全▢\t健全");
        assertThat(out()).contains("2\t以▢为▢\t以网格为底座\n").contains("2\t力戒▢\t力戒空谈\n");
    }

    @Test
    void looksForAnOwnFrameOnly() throws IOException {
        String file = write("甲.txt", FIRST);

        assertThat(run("frames", "--frame", "以{载体}为{作用}", "--frame", "摸清▢", file))
                .isZero();
        assertThat(out()).isEqualTo("2\t以{载体}为{作用}\t以网格为底座\n1\t摸清▢\t摸清底数\n");
    }

    @Test
    void saysWhatIsUnclearAboutAnOwnFrame() throws IOException {
        assertThat(run("frames", "--frame", "力戒", write("甲.txt", FIRST))).isEqualTo(2);
        assertThat(err()).contains("“力戒” is unclear").contains("no slot");
    }

    @Test
    void discoversFramesOutsideTheCatalogue() throws IOException {
        String file = write("丙.txt", "社区工作提纲\n一、点亮社区\n点亮楼道的心灯；\n点亮小院的心愿。\n二、建立机制\n一是以网格为底座；\n二是以居民为主体。\n");

        assertThat(run("frames", "--discover", file)).isZero();
        assertThat(out()).contains("2\t1\t").contains("\t点亮▢的心▢\t点亮楼道的心灯；\n").doesNotContain("以▢为▢");
    }

    @Test
    void looksIntoRunningTextOnRequest() throws IOException {
        String file = write("丁.txt", "情况说明\n这一年，各单位围绕中心、服务大局，坚持以群众满意为标准，较好地完成了全年任务，取得了明显成效。\n");

        assertThat(printed("frames", file)).isEmpty();
        assertThat(printed("frames", "--text", file)).contains("1\t以▢为▢\t以群众满意为标准\n");
    }

    @Test
    void refusesToDiscoverWhatIsNamed() throws IOException {
        assertThat(run("frames", "--discover", "--frame", "力戒▢", write("甲.txt", FIRST)))
                .isEqualTo(2);
        assertThat(err()).contains("--discover");
    }
}

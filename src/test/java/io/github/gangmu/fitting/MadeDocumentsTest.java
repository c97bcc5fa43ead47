package io.github.gangmu.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeDocumentsTest {
    private static final String NOTES = """
            # 图书馆手册

            ## 办理借书证

            - 带好学生证和照片
            - 填写登记表格
            - 当场领取借书证

            ## 借书

            读者凭借书证入馆选书，每次最多借三本，借期为一个月，到期以前可以续借一次，续借期也是一个月，从续借当天算起，逾期不还的暂停借书。

            ## 归还图书

            1. 到服务台登记
            2. 检查图书是否完好
            3. 领取回执

            ## 赔偿

            图书遗失或者严重污损的，读者应当购买同一版本的图书归还；买不到的，按照图书原价的两倍赔偿，珍贵图书另行商定。
            """;
    private static final String RULES = """
            阅览室管理规则
            第一章　总则
            第一条　为了规范阅览室的管理，方便读者阅览，制定本规则。
            第二条　阅览室每天八时至二十时开放。
            节假日的开放时间由图书馆另行公告。
            第二章　阅览
            第三条　读者应当遵守下列规定：
            （一）保持安静；
            （二）爱护图书；
            （三）不带食品入室。
            第三章　附则
            第四条　本规则自公布之日起施行。
            """;

    @TempDir
    Path folder;

    private List<String> make(String name) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("m-notes.md"), NOTES);
        Files.writeString(sources.resolve("p-notes.md"), NOTES);
        Files.writeString(sources.resolve("g-rules.txt"), RULES);
        Path out = folder.resolve(name);
        MadeDocuments.main(new String[] {sources.toString(), out.toString(), "--seed", "3", "--count", "60"});
        try (Stream<Path> files = Files.list(out)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makesTheSameDocumentsForTheSameSeed() throws IOException {
        List<String> names = make("one");
        assertThat(names).hasSize(120).isEqualTo(make("two"));
        for (String name : names) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameTextualContentAs(folder.resolve("two").resolve(name));
        }
    }

    @Test
    void writesLabelsThatKeepTheRules() throws IOException {
        for (String name : make("made")) {
            if (name.endsWith(".txt")) {
                LabelledText text = LabelledText.read(folder.resolve("made"), name.substring(0, name.length() - 4));
                assertThat(LabelChecker.problems(text)).as(name).isEmpty();
            }
        }
    }

    @Test
    void makesProseOfNotesWhereTheFolderHasNone() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(sources.resolve("m-notes.md"), NOTES);
        Path out = folder.resolve("of-notes");
        MadeDocuments.main(new String[] {sources.toString(), out.toString(), "--count", "20"});
        assertThat(out.resolve("a0000.txt").getParent()).isDirectoryContaining("glob:**.tsv");
    }
}

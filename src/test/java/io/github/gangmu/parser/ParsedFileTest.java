package io.github.gangmu.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Title;
import io.github.gangmu.source.SourceException;
import io.github.gangmu.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParsedFileTest {
    @TempDir
    Path folder;

    @Test
    void readsManyFilesInTheirOrder() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            paths.add(Files.writeString(folder.resolve(i + ".txt"), "社区工作方案" + i + "\n一、摸清底数\n二、搭建平台\n"));
        }
        try (Stream<ParsedFile> files = Gangmu.parseAll(paths)) {
            assertThat(files).hasSize(30).allSatisfy(file -> {
                String number = file.file().getFileName().toString().replace(".txt", "");
                assertThat(file.orElseThrow().outline().title())
                        .map(Title::text)
                        .contains("社区工作方案" + number);
                assertThat(file.failure()).isEmpty();
                assertThat(file.toString()).startsWith("ParsedFile[").contains("社区工作方案" + number);
            });
        }
        try (Stream<ParsedFile> files = Gangmu.parseAll(paths)) {
            assertThat(files.map(ParsedFile::file)).isEqualTo(paths);
        }
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path good = Files.writeString(folder.resolve("好.txt"), "一、摸清底数\n二、搭建平台\n");
        Path missing = folder.resolve("无.txt");
        Path large = Files.writeString(folder.resolve("大.txt"), "一、摸清底数\n".repeat(100));
        try (Stream<ParsedFile> files = OutlineParser.standard()
                .parseAll(List.of(missing, good, large), SourceReader.standard().withLimit(200), Runnable::run)) {
            List<ParsedFile> found = files.toList();

            assertThat(found.get(0).result()).isEmpty();
            assertThat(found.get(0).failure())
                    .map(SourceException::getMessage)
                    .contains(missing + ": there is no such file; check its name and folder");
            assertThatExceptionOfType(SourceException.class).isThrownBy(found.get(0)::orElseThrow);
            assertThat(found.get(0))
                    .hasToString("ParsedFile[" + missing + ", " + missing
                            + ": there is no such file; check its name and folder]");
            assertThat(found.get(1).result()).isPresent();
            assertThat(found.get(2).failure()).isPresent();
        }
    }
}

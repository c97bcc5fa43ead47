package io.github.gangmu.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Title;
import io.github.gangmu.numeral.NumeralSystem;
import io.github.gangmu.source.SourceException;
import io.github.gangmu.source.SourceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineSectionTest {
    private static final String PLAN = "社区工作方案\n\n一、摸清底数\n一是走访入户。\n二是建立台账。\n\n二、搭建平台\n（一）建好阵地。\n（二）配齐人员。\n";

    @TempDir
    Path folder;

    @Test
    void handsOverOneBlockAtTheTopLevelAfterAnother() {
        List<OutlineSection> sections = sections(PLAN, SectionWindow.standard());

        assertThat(sections).hasSize(2);
        assertThat(sections.get(0).outline().title()).map(Title::text).contains("社区工作方案");
        assertThat(sections.get(0).outline().text()).isEqualTo("社区工作方案\n\n一、摸清底数\n一是走访入户。\n二是建立台账。\n\n");
        assertThat(sections.get(1).outline().title()).isEmpty();
        assertThat(sections.get(1).outline().text()).isEqualTo("二、搭建平台\n（一）建好阵地。\n（二）配齐人员。\n");
        assertThat(sections.get(1).line()).isEqualTo(7);
        assertThat(sections.get(1).start()).isEqualTo(PLAN.indexOf("二、搭"));
        assertThat(sections.get(1).outline().source().position(0).line()).isEqualTo(1);
        assertThat(sections.get(1)).hasToString("OutlineSection[line 7, Outline[, 1 blocks]]");
    }

    @Test
    void keepsWhatStandsBeforeTheTitleInTheFirstSection() {
        String text = "办发〔2024〕3号\n关于做好社区工作的通知\n各单位：\n一、摸清底数\n二、搭建平台\n";
        Outline whole = Gangmu.parse(text);
        Outline first = sections(text, SectionWindow.standard()).get(0).outline();

        assertThat(whole.letterhead()).isNotEmpty();
        assertThat(first.letterhead()).hasSameSizeAs(whole.letterhead());
        assertThat(first.title()).map(Title::text).contains("关于做好社区工作的通知");
    }

    @Test
    void countsOnAcrossWindows() {
        StringBuilder text = new StringBuilder("社区工作方案\n");
        for (int i = 1; i <= 200; i++) {
            text.append(NumeralSystem.CHINESE.format(i))
                    .append("、落实第")
                    .append(i)
                    .append("项任务\n");
            text.append("1.走访入户，摸清底数。\n2.建立台账，动态更新。\n");
        }
        List<OutlineSection> sections = sections(text.toString(), new SectionWindow(400, 400));

        assertThat(sections).hasSize(200).allSatisfy(section -> {
            assertThat(section.isContinuation()).isFalse();
            assertThat(section.outline().blocks()).hasSize(1);
            assertThat(section.outline().blocks().get(0).blocks()).hasSize(2);
        });
    }

    @Test
    void takesNoLaterLineForTheTitle() {
        String document = "# 社区工作方案\n## 摸清底数\n- 走访入户\n## 搭建平台\n- 建好阵地\n";
        List<OutlineSection> sections = sections(document.repeat(20), new SectionWindow(50, 100));

        assertThat(sections.stream().flatMap(section -> section.outline().title().stream()))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(sections).hasSizeGreaterThan(10);
    }

    @Test
    void handsOverAVeryLargeSectionInPieces() {
        StringBuilder text = new StringBuilder("一、摸清底数\n");
        for (int i = 1; i <= 60; i++) {
            text.append('（')
                    .append(NumeralSystem.CHINESE.format(i))
                    .append("）第")
                    .append(i)
                    .append("项任务要落实\n");
        }
        text.append("二、搭建平台\n三、压实责任\n");
        List<OutlineSection> sections = sections(text.toString(), new SectionWindow(100, 200));

        assertThat(joined(sections)).isEqualTo(text.toString());
        assertThat(sections)
                .filteredOn(section -> section.depth() == 1)
                .map(OutlineSectionTest::firstText)
                .containsExactly("摸清底数", "搭建平台", "压实责任");
        List<OutlineSection> pieces =
                sections.stream().filter(OutlineSection::isContinuation).toList();
        assertThat(pieces)
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(piece.depth()).isEqualTo(2));
        List<Block> items =
                new ArrayList<>(sections.get(0).outline().blocks().get(0).blocks());
        pieces.forEach(piece -> items.addAll(piece.outline().blocks()));
        assertThat(items)
                .map(item -> item.marker().orElseThrow().value().orElseThrow())
                .hasSize(60)
                .isSorted();
    }

    @Test
    void cutsALineThatIsTooLongBehindASentence() {
        String text = "坚持统筹推进，落实各方责任。".repeat(30) + "\n一、摸清底数\n二、搭建平台\n";
        List<OutlineSection> sections = sections(text, new SectionWindow(32, 64));

        assertThat(joined(sections)).isEqualTo(text);
        assertThat(sections.get(0).outline().text()).endsWith("责任。").hasSizeLessThanOrEqualTo(64);
        assertThat(sections.get(1).isContinuation()).isTrue();
        assertThat(sections.get(1).line()).isEqualTo(1);
        assertThat(sections.get(sections.size() - 1).line()).isEqualTo(3);
    }

    @Test
    void readsNoMoreThanItNeeds() {
        Endless endless = new Endless();
        Iterator<OutlineSection> sections = OutlineParser.standard()
                .sections(SourceReader.standard().open(endless, "endless"), new SectionWindow(1000, 2000))
                .iterator();

        long handedOver = 0;
        for (int i = 0; i < 100; i++) {
            handedOver += sections.next().outline().text().length();
            assertThat(endless.read).isLessThan(handedOver + 5000);
        }
    }

    @Test
    void findsNothingInNothing() {
        assertThat(sections("", SectionWindow.standard())).isEmpty();
        assertThat(sections(" \n\n", SectionWindow.standard()))
                .singleElement()
                .satisfies(section -> assertThat(section.outline().text()).isEqualTo(" \n\n"));
    }

    @Test
    void closingTheSectionsClosesWhatTheyAreReadFrom() {
        Endless endless = new Endless();

        Gangmu.sections(endless).close();
        assertThat(endless.isClosed).isTrue();
    }

    @Test
    void readsFilesInTheCharsetsOfAuthors() throws IOException {
        for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE")) {
            Path file = Files.write(folder.resolve(charset + ".txt"), PLAN.getBytes(Charset.forName(charset)));
            try (Stream<OutlineSection> sections = Gangmu.sections(file)) {
                assertThat(joined(sections.toList())).isEqualTo(PLAN);
            }
        }
    }

    @Test
    void tellsWhereAFileStopsBeingText() {
        byte[] good = PLAN.repeat(2000).getBytes(StandardCharsets.UTF_8);
        byte[] bad = java.util.Arrays.copyOf(good, good.length + 3);
        bad[good.length] = (byte) 0xFF;
        bad[good.length + 1] = 'a';
        bad[good.length + 2] = 'b';
        Stream<OutlineSection> sections = Gangmu.sections(new ByteArrayInputStream(bad));

        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> sections.forEach(section -> {}))
                .withMessage("<text>: this is not valid UTF-8 at byte offset " + good.length
                        + " (line 18001); check which charset it was saved in, or save it again as UTF-8");
    }

    @Test
    void refusesAWindowThatIsTooSmallOrLargerThanItsLimit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SectionWindow(15, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new SectionWindow(100, 99));
        assertThatIllegalArgumentException().isThrownBy(() -> new SectionWindow(100, Integer.MAX_VALUE));
    }

    private static String firstText(OutlineSection section) {
        return section.outline().blocks().get(0).text();
    }

    private static String joined(List<OutlineSection> sections) {
        StringBuilder joined = new StringBuilder();
        sections.forEach(section -> joined.append(section.outline().text()));
        return joined.toString();
    }

    private static List<OutlineSection> sections(String text, SectionWindow window) {
        try (Stream<OutlineSection> sections = OutlineParser.standard()
                .sections(SourceReader.standard().open(new StringReader(text), "text"), window)) {
            return sections.toList();
        }
    }

    /** Headings without an end. */
    private static final class Endless extends Reader {
        private long read;
        private boolean isClosed;

        @Override
        public int read(char[] into, int from, int length) {
            String line = "摸清社区底数\n";
            for (int i = 0; i < length; i++) {
                into[from + i] = line.charAt((int) ((read + i) % line.length()));
            }
            read += length;
            return length;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}

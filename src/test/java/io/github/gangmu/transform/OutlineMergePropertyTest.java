package io.github.gangmu.transform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.Gangmu;
import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

class OutlineMergePropertyTest {
    private static final String[] WORDS = {
        "摸清底数", "分类施策", "压实责任", "强化保障", "建立台账", "走访入户", "完善机制", "搭建平台", "凝聚合力", "提升能力", "督促检查", "总结推广", "宣传引导"
    };

    private static OutlineMerge merge(String base, String ours, String theirs) {
        return OutlineMerge.of(Gangmu.parse(base), Gangmu.parse(ours), Gangmu.parse(theirs));
    }

    @Property(tries = 300)
    void givesTheTextOfTheOnlySideThatChanged(@ForAll("texts") String base, @ForAll("texts") String changed) {
        assertThat(merge(base, changed, base).text()).isEqualTo(changed);
        assertThat(merge(base, base, changed).text()).isEqualTo(changed);
        assertThat(merge(base, changed, changed).text()).isEqualTo(changed);
        assertThat(merge(base, changed, base).outline().text()).isEqualTo(changed);
        assertThat(merge(base, changed, changed).renumbered().text()).isEqualTo(changed);
    }

    @Property(tries = 200)
    void givesTheTextOfTheOnlySideThatChangedLittle(@ForAll long seed) {
        Random random = new Random(seed);
        Document base = Document.random(random, 3 + random.nextInt(4));
        String changed = base.changed(random, 1 + random.nextInt(6)).text();

        assertThat(merge(base.text(), changed, base.text()).text()).isEqualTo(changed);
        assertThat(merge(base.text(), base.text(), changed).text()).isEqualTo(changed);
        assertThat(merge(base.text(), changed, changed).text()).isEqualTo(changed);
    }

    @Property(tries = 300)
    void swappedSidesGiveTheSameWithConflictsSwapped(@ForAll long seed) {
        Random random = new Random(seed);
        Document base = Document.random(random, 3 + random.nextInt(4));
        String ours = base.changed(random, 1 + random.nextInt(5)).text();
        String theirs = base.changed(random, 1 + random.nextInt(5)).text();

        OutlineMerge merge = merge(base.text(), ours, theirs);
        OutlineMerge swapped = merge(base.text(), theirs, ours);

        assertThat(merge.conflicts().stream().map(OutlineMergePropertyTest::sides))
                .containsExactlyInAnyOrderElementsOf(swapped.conflicts().stream()
                        .map(OutlineMergePropertyTest::swappedSides)
                        .toList());
        // In another order where both put something in at one place.
        assertThat(lines(merge.outline().text()))
                .containsExactlyInAnyOrderElementsOf(
                        lines(swapped.outline(MergeSide.THEIRS).text()));
    }

    private static List<Object> sides(MergeConflict conflict) {
        return List.of(conflict.kind(), conflict.baseText(), conflict.oursText(), conflict.theirsText());
    }

    private static List<Object> swappedSides(MergeConflict conflict) {
        return List.of(conflict.kind(), conflict.baseText(), conflict.theirsText(), conflict.oursText());
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    @Property(tries = 300)
    void disjointEditsAllComeThrough(@ForAll long seed) {
        Random random = new Random(seed);
        Document base = Document.random(random, 4 + random.nextInt(5));
        Document ours = base;
        Document theirs = base;
        for (int section = 0; section < base.sections.size(); section++) {
            if (random.nextBoolean()) {
                ours = ours.changedIn(base.sections.get(section).name, random);
            } else {
                theirs = theirs.changedIn(base.sections.get(section).name, random);
            }
        }
        // One side may move sections as a whole; the other edits them where they were.
        ours = ours.movedAround(random);

        OutlineMerge merge = merge(base.text(), ours.text(), theirs.text());

        assertThat(merge.isClean()).isTrue();
        assertThat(merge.text()).isEqualTo(ours.with(theirs, base).text());
    }

    @Property(tries = 200)
    void everyCharacterOfTheOutlineHasItsPlace(
            @ForAll("texts") String base, @ForAll("texts") String ours, @ForAll("texts") String theirs) {
        OutlineMerge merge = merge(base, ours, theirs);

        for (MergeSide side : MergeSide.values()) {
            Outline outline = merge.outline(side);
            assertThat(outline.text()).isEqualTo(outline.source().text());
            assertThat(outline.allBlocks().map(Block::text))
                    .containsExactlyElementsOf(outline.allBlocks()
                            .map(block -> block.origin().orElseThrow().text())
                            .toList());
        }
        if (merge.isClean()) {
            assertThat(merge.text()).isEqualTo(merge.outline().text());
        }
        merge.conflicts()
                .forEach(conflict -> assertThat(conflict.span().text(merge.text()))
                        .startsWith("<<<<<<< ours")
                        .endsWith(">>>>>>> theirs"));
    }

    @Property(tries = 200)
    void noLineOfEitherSideIsLostUnlessTheOtherRemovedIt(@ForAll long seed) {
        Random random = new Random(seed);
        Document base = Document.random(random, 3 + random.nextInt(4));
        String ours = base.changed(random, 1 + random.nextInt(5)).text();
        String theirs = base.changed(random, 1 + random.nextInt(5)).text();

        OutlineMerge merge = merge(base.text(), ours, theirs);

        List<String> merged = words(merge.text());
        List<String> before = words(base.text());
        Stream.concat(words(ours).stream(), words(theirs).stream())
                .filter(line -> !before.contains(line))
                .forEach(line -> assertThat(merged).contains(line));
    }

    /** Returns the words of the lines, without numbers, which merge by themselves. */
    private static List<String> words(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("^\\s*(?:[一二三四五六七八九十]+、|\\d+\\.)", ""))
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> markers =
                Arbitraries.of("", "一、", "二、", "三、", "（一）", "（二）", "1.", "2.", "一是", "# ", "● ", "第一章 ", "　　");
        Arbitrary<String> words =
                Arbitraries.of(WORDS).list().ofMinSize(0).ofMaxSize(3).map(list -> String.join("，", list));
        Arbitrary<String> ends = Arbitraries.of("", "。", "：一是走访；二是建账。", "；");
        Arbitrary<String> breaks = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("\n")), Tuple.of(1, Arbitraries.of("\n\n", "\r\n", "\n \n", "")));
        return Combinators.combine(markers, words, ends, breaks)
                .as((marker, word, end, lineBreak) -> marker + word + end + lineBreak)
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("", lines));
    }

    /** A document of numbered sections with numbered points, told apart by their words. */
    private record Document(List<Section> sections) {
        private record Section(String name, List<String> points) {}

        static Document random(Random random, int count) {
            List<Section> sections = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                List<String> points = new ArrayList<>();
                for (int j = 2 + random.nextInt(4); j > 0; j--) {
                    points.add(sentence(random));
                }
                sections.add(new Section(word(random) + word(random) + unique(random), points));
            }
            return new Document(sections);
        }

        private static String word(Random random) {
            return WORDS[random.nextInt(WORDS.length)];
        }

        /** Returns words that are met nowhere else. */
        private static String unique(Random random) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                words.append((char) ('一' + 64 + random.nextInt(12_000)));
            }
            return words.toString();
        }

        private static String sentence(Random random) {
            return word(random) + unique(random) + "，" + word(random) + unique(random) + "。";
        }

        String text() {
            StringBuilder text = new StringBuilder("社区治理工作提纲\n\n");
            for (int i = 0; i < sections.size(); i++) {
                text.append("一二三四五六七八九".charAt(i)).append("、").append(sections.get(i).name);
                text.append('\n');
                List<String> points = sections.get(i).points;
                for (int j = 0; j < points.size(); j++) {
                    text.append(j + 1).append('.').append(points.get(j)).append('\n');
                }
            }
            return text.toString();
        }

        Document changed(Random random, int count) {
            Document changed = this;
            for (int i = 0; i < count; i++) {
                Document at = changed;
                Section section = at.sections.get(random.nextInt(at.sections.size()));
                int choice = random.nextInt(8);
                if (choice == 0 && at.sections.size() > 2) {
                    changed = at.replaced(section.name, null);
                } else if (choice == 1) {
                    changed = at.movedAround(random);
                } else {
                    changed = at.changedIn(section.name, random);
                }
            }
            return changed;
        }

        Document changedIn(String name, Random random) {
            Section old = section(name);
            List<String> points = new ArrayList<>(Objects.requireNonNull(old).points);
            int at = random.nextInt(points.size());
            switch (random.nextInt(4)) {
                case 0 -> points.set(at, points.get(at).replace("，", "，" + word(random)));
                case 1 -> points.add(at, sentence(random));
                case 2 -> {
                    if (points.size() > 1) {
                        points.remove(at);
                    }
                }
                default -> points.add(sentence(random));
            }
            return replaced(name, new Section(name, points));
        }

        private @Nullable Section section(String name) {
            return sections.stream()
                    .filter(section -> section.name.equals(name))
                    .findFirst()
                    .orElse(null);
        }

        private Document replaced(String name, @Nullable Section now) {
            List<Section> all = new ArrayList<>();
            for (Section section : sections) {
                if (!section.name.equals(name)) {
                    all.add(section);
                } else if (now != null) {
                    all.add(now);
                }
            }
            return new Document(all);
        }

        Document movedAround(Random random) {
            List<Section> all = new ArrayList<>(sections);
            Section moved = all.remove(random.nextInt(all.size()));
            all.add(random.nextInt(all.size() + 1), moved);
            return new Document(all);
        }

        /** Returns this document with the sections of another that are not those of the base. */
        Document with(Document other, Document base) {
            Document all = this;
            for (Section section : other.sections) {
                if (!section.equals(base.section(section.name))) {
                    all = all.replaced(section.name, section);
                }
            }
            return all;
        }
    }
}

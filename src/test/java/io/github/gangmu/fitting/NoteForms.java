package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes outlines and notes in forms that explicit documents do not have, because no mark shows their structure. */
final class NoteForms {
    /** The group of documents that cannot do without their title. */
    static final char ALWAYS_TITLED = 't';

    private final Random random;
    private final Phrases phrases;

    NoteForms(Random random, Phrases phrases) {
        this.random = random;
        this.phrases = phrases;
    }

    /** A title, and headings with a blank or “quotes” in them over lines of one form; neither blank lines nor marks. */
    Draft essayOutline() {
        List<TreeNode> groups = new ArrayList<>();
        boolean dots = random.nextBoolean();
        boolean headsEnd = !dots && chance(.15);
        for (int n = 2 + random.nextInt(8); n > 0; n--) {
            boolean ends = dots ? !chance(.15) : chance(.15);
            int points = (ends ? 2 : 3) + random.nextInt(4);
            List<String> lines = ends ? phrases.parallel(points) : phrases.plainlyParallel(points);
            String head = chance(.8) ? phrases.headline() : phrases.heading();
            groups.add(TreeNode.bare(headsEnd ? head + "。" : head, points(lines, ends ? "。" : "")));
        }
        return Draft.of(
                phrases.title(),
                groups,
                s -> s.spaced(PrintStyle.Blanks.NONE).indented("").marked("NONE,NONE,NONE"));
    }

    private List<TreeNode> points(List<String> lines, String end) {
        return lines.stream()
                .map(l -> TreeNode.bare(Forms.withoutEnd(l) + end, List.of()))
                .toList();
    }

    /** Words over lines of unequal length, as they are jotted down; some groups have no heading. */
    Draft jottings() {
        List<TreeNode> nodes = new ArrayList<>();
        boolean parted = chance(.75);
        boolean lastHeadless = false;
        for (int n = 3 + random.nextInt(7); n > 0; n--) {
            boolean headless = parted && !nodes.isEmpty() && chance(.25);
            if (headless) {
                List<String> lines = jotted(1 + random.nextInt(5), 8);
                nodes.add(TreeNode.bare(lines.get(0), List.of()).apart());
                lines.subList(1, lines.size()).forEach(l -> nodes.add(TreeNode.bare(l, List.of())));
            } else {
                int least = parted ? 2 : 9;
                TreeNode head = TreeNode.bare(
                        shortName(), points(jotted(parted && chance(.15) ? 1 : 2 + random.nextInt(7), least), ""));
                nodes.add(parted || lastHeadless ? head.apart() : head);
            }
            lastHeadless = headless;
        }
        return Draft.of(
                chance(.6) ? shortName() : phrases.title(),
                nodes,
                s -> s.spaced(PrintStyle.Blanks.NONE).indented("").marked("NONE,NONE,NONE"));
    }

    private List<String> jotted(int count, int least) {
        return Stream.generate(phrases::jotting)
                .filter(l -> l.length() >= least && Marker.at(l).isEmpty())
                .map(l -> chance(.06) ? l + "，" : l)
                .limit(count)
                .toList();
    }

    private String shortName() {
        String term = phrases.term();
        return chance(.3) ? term.substring(0, 2) + PrintStyle.pick(random, "要点", "笔记", "分类", "方法", "") : term;
    }

    /** An outline of several depths that indentation shows; leaves and headings stand side by side. */
    Draft nested() {
        String top = PrintStyle.pick(
                random, "NONE", "DOT", "DOT", "CN_COMMA", "CHAPTER", "COMMA", "PART", "DOT_BLANK", "##");
        String second = PrintStyle.pick(random, "NONE", "NONE", "NONE", "DECIMAL_GLUED");
        String indent = PrintStyle.pick(random, "\t", "\t", "  ", "    ", "　　", "　");
        List<TreeNode> nodes = new ArrayList<>();
        boolean sentences = chance(.3);
        for (int n = 2 + random.nextInt(6); n > 0; n--) {
            List<TreeNode> under = n > 1 && chance(.15) ? List.of() : nest(1, sentences);
            nodes.add(TreeNode.item("", phrases.term() + (chance(.2) ? "（" + phrases.term() + "）" : ""), under));
        }
        boolean stripped = second.equals("NONE");
        PrintStyle.Blanks blanks =
                PrintStyle.pick(random, PrintStyle.Blanks.NONE, PrintStyle.Blanks.BEFORE_TOP, PrintStyle.Blanks.NONE);
        String words = top + "," + second + ",NONE,NONE,NONE";
        return Draft.of(
                title(),
                nodes,
                s -> s.spaced(blanks)
                        .indented(stripped || !top.equals("##") ? indent : "    ")
                        .marked(words));
    }

    private List<TreeNode> nest(int depth, boolean sentences) {
        List<TreeNode> nodes = new ArrayList<>();
        for (int n = 1 + random.nextInt(5); n > 0; n--) {
            List<TreeNode> under = depth < 4 && chance(depth == 1 ? .5 : .3) ? nest(depth + 1, sentences) : List.of();
            String line = under.isEmpty() && chance(.5) ? jotted(1, 2).get(0) : phrases.term();
            String end = sentences && under.isEmpty() && chance(.4) ? "。" : "";
            if (under.isEmpty() && chance(.12)) {
                line = phrases.term() + "——" + phrases.sentence();
            }
            nodes.add(TreeNode.item("", line.length() > 66 ? phrases.clause() : line + end, under));
        }
        return nodes;
    }

    private String title() {
        return phrases.term() + PrintStyle.pick(random, "提纲", "大纲", "教学大纲", "笔记", "课程设计", "手册", "复习提纲");
    }

    /** Sections over {@code 标签：文字} lines, and over labels alone in a line with a list under them. */
    Draft labelled() {
        List<TreeNode> nodes = new ArrayList<>();
        boolean bold = chance(.25);
        boolean bullets = chance(.4);
        boolean wide = chance(.3);
        boolean full = chance(.25);
        for (int n = 2 + random.nextInt(4); n > 0; n--) {
            List<TreeNode> under = new ArrayList<>();
            if (chance(.2)) {
                under.add(TreeNode.text(phrases.paragraph()));
            }
            if (chance(.15)) {
                for (int rows = 2 + random.nextInt(4); rows > 0; rows--) {
                    under.add(TreeNode.line(
                            phrases.term() + "\t" + phrases.term() + (chance(.3) ? "\t" + phrases.noun() : "")));
                }
                nodes.add(TreeNode.item("", phrases.term(), under));
                continue;
            }
            int labels = 1 + random.nextInt(4);
            for (int i = 0; i < labels; i++) {
                under.add(TreeNode.bare(label(bold, wide, full), List.of()));
            }
            for (int heads = labels < 2 ? 1 + random.nextInt(2) : random.nextInt(3); heads > 0; heads--) {
                List<TreeNode> points = new ArrayList<>();
                for (int i = 2 + random.nextInt(3); i > 0; i--) {
                    TreeNode point =
                            TreeNode.bare(bullets ? phrases.sentence() : label(bold && !wide, wide, full), List.of());
                    points.add(bullets ? point.withForm("=HYPHEN") : point);
                }
                String name = shortName() + "：";
                under.add(TreeNode.bare(bold ? "**" + name + "**" : name, points));
            }
            nodes.add(TreeNode.item("", chance(.5) ? phrases.verbNoun() : phrases.term(), under));
        }
        PrintStyle.Blanks blanks =
                PrintStyle.pick(random, PrintStyle.Blanks.ALL, PrintStyle.Blanks.BEFORE_HEADS, PrintStyle.Blanks.NONE);
        String words = bold
                ? PrintStyle.pick(random, "##,###,HYPHEN", "####,HYPHEN,STAR")
                : PrintStyle.pick(
                        random, "CN_COMMA,CN_PAREN,DOT", "##,###,DOT", "PART,CN_COMMA,DOT", "DOT,PAREN,CIRCLED");
        return Draft.of(
                phrases.title(), nodes, s -> s.spaced(blanks).indented("").marked(words));
    }

    private String label(boolean bold, boolean wide, boolean full) {
        String text = full ? longText() : chance(.5) ? phrases.sentence() + "。" : phrases.jotting();
        String name = shortName();
        return (bold ? "**" + name + "**：" : name + "：") + (wide ? " " : "") + text.replace("：", "，");
    }

    /** Bold lines without numbers over lists and paragraphs. */
    Draft boldHeads() {
        List<TreeNode> nodes = new ArrayList<>();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            List<TreeNode> under = new ArrayList<>();
            boolean lists = random.nextBoolean();
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                List<TreeNode> below = lists
                        ? jotted(2 + random.nextInt(4), 3).stream()
                                .map(l -> TreeNode.leaf(l).withForm("=HYPHEN"))
                                .toList()
                        : List.of(TreeNode.text(longText()));
                String name = chance(.5)
                        ? phrases.term()
                        : chance(.3) ? PrintStyle.pick(random, "模板", "例句", "要点", "示例") : phrases.verbNoun();
                under.add(TreeNode.bare("**" + name + PrintStyle.pick(random, "**", "：**", "**："), below));
            }
            if (nodes.isEmpty() && chance(.15)) {
                nodes.addAll(under);
            } else {
                nodes.add(TreeNode.item("", phrases.term(), under));
            }
        }
        String words = PrintStyle.pick(random, "##,###,HYPHEN", "#,##,HYPHEN", "####,HYPHEN,STAR", "###,HYPHEN,STAR");
        PrintStyle.Blanks blanks = PrintStyle.pick(random, PrintStyle.Blanks.ALL, PrintStyle.Blanks.BEFORE_HEADS);
        return Draft.of(
                        phrases.title(),
                        nodes,
                        s -> s.spaced(blanks).indented("").marked(words))
                .withOpening(chance(.4) ? facts(true) : List.of());
    }

    private String longText() {
        return phrases.paragraph() + phrases.sentence() + "。";
    }

    /** Lines {@code 名称：文字} about the document itself. */
    List<String> facts(boolean bold) {
        List<String> names = new ArrayList<>(
                List.of("时间", "地点", "主持人", "参加人员", "记录人", "课程名称", "课时", "作者", "来源", "授课对象", "编写单位", "适用专业"));
        List<String> lines = new ArrayList<>();
        for (int n = 2 + random.nextInt(3); n > 0; n--) {
            String name = names.remove(random.nextInt(names.size()));
            lines.add((bold ? "**" + name + "**：" : name + "：")
                    + (chance(.5) ? phrases.term() : phrases.place() + phrases.noun()));
        }
        return lines;
    }

    /** A list that nothing heads but the title: dates with what is done, or lines of one form. */
    Draft flatList() {
        int n = 5 + random.nextInt(9);
        List<String> lines = new ArrayList<>();
        boolean dated = chance(.6);
        int day = 1 + random.nextInt(5);
        int month = 1 + random.nextInt(6);
        for (int i = 0; i < n && dated; i++) {
            String from = month + "月" + day + "日";
            day += 3 + random.nextInt(9);
            if (day > 26) {
                day = 1 + random.nextInt(5);
                month++;
            }
            lines.add(from + (chance(.7) ? PrintStyle.pick(random, "-", "—", "至") + month + "月" + (day + 1) + "日" : "")
                    + "：" + Forms.withoutEnd(phrases.sentence()));
        }
        if (!dated) {
            lines = phrases.plainlyParallel(n);
        }
        String end = PrintStyle.pick(random, "；", "。", "");
        List<TreeNode> nodes = new ArrayList<>(points(lines, end));
        PrintStyle.Blanks blanks = random.nextBoolean() ? PrintStyle.Blanks.ALL : PrintStyle.Blanks.NONE;
        String title = PrintStyle.pick(random, "工作计划", "进度安排", "日程表", phrases.place() + phrases.noun() + "安排");
        return new Draft(
                new ExplicitTree(ALWAYS_TITLED, title, nodes),
                List.of(),
                s -> s.spaced(blanks).indented("").marked("NONE,NONE"));
    }

    /** A course week by week, or an event task by task. */
    Draft course() {
        String unit = PrintStyle.pick(
                random,
                "WEEK",
                "WEEK_DIGIT",
                "LESSON",
                "LECTURE",
                "TASK",
                "TOPIC",
                "CHAPTER",
                "## LESSON",
                "## LECTURE");
        String below = PrintStyle.pick(random, "NONE", "NONE", "DOT", "PAREN", "HYPHEN", "CN_COMMA");
        List<TreeNode> units = new ArrayList<>();
        for (int n = 3 + random.nextInt(7); n > 0; n--) {
            List<String> lines = jotted(1 + random.nextInt(5), 3);
            units.add(TreeNode.item(
                    "",
                    phrases.term(),
                    lines.stream()
                            .map(l -> below.equals("NONE") ? TreeNode.bare(l, List.of()) : TreeNode.leaf(l))
                            .toList()));
        }
        if (chance(.3)) {
            List<TreeNode> parts = List.of(
                    TreeNode.item("", "课程简介", List.of(TreeNode.text(longText()))),
                    TreeNode.item("", "教学内容", units),
                    TreeNode.item("", "考核方式", List.of(TreeNode.text(longText()))));
            return Draft.of(
                            title(),
                            parts,
                            s -> s.indented("")
                                    .marked("CN_COMMA," + unit.replace("## ", "") + ","
                                            + below.replace("CN_COMMA", "DOT")))
                    .withOpening(chance(.5) ? facts(false) : List.of());
        }
        return Draft.of(title(), units, s -> s.indented("").marked(unit + "," + below))
                .withOpening(chance(.4) ? facts(false) : List.of());
    }

    /** The outline of a thesis: chapters over decimals, with or without text. */
    Draft thesis() {
        String words = PrintStyle.pick(
                random,
                "CHAPTER,DECIMAL_GLUED,DECIMAL_GLUED",
                "CHAPTER_DIGIT,DECIMAL_GLUED,DECIMAL_GLUED",
                "DOT,DECIMAL_GLUED,DECIMAL_GLUED",
                "DECIMAL,DECIMAL,DECIMAL",
                "DECIMAL_GLUED,DECIMAL_GLUED,DECIMAL_GLUED",
                "DECIMAL_DOT,DECIMAL_DOT,DECIMAL_DOT",
                "CN_COMMA,CN_PAREN,DOT");
        boolean text = chance(.25);
        List<TreeNode> chapters = new ArrayList<>();
        for (int n = 3 + random.nextInt(5); n > 0; n--) {
            chapters.add(TreeNode.item("", part(), n > 1 && chance(.12) ? List.of() : parts(1, text)));
        }
        if (chance(.3)) {
            chapters.add(0, uncounted(PrintStyle.pick(random, "前言", "引言", "摘要", "序言", "目录"), text));
        }
        if (chance(.45)) {
            for (String name : List.of("结论", "总结", "参考文献", "致谢", "附录")) {
                if (chance(.5)) {
                    chapters.add(uncounted(name, text));
                }
            }
        }
        String indent = PrintStyle.pick(random, "", "", "\t", "  ", "    ");
        PrintStyle.Blanks blanks =
                PrintStyle.pick(random, PrintStyle.Blanks.NONE, PrintStyle.Blanks.NONE, PrintStyle.Blanks.BEFORE_TOP);
        return Draft.of(
                "基于" + phrases.term() + "的" + phrases.noun() + PrintStyle.pick(random, "研究", "设计与实现", "分析"),
                chapters,
                s -> s.spaced(blanks).indented(indent).marked(words));
    }

    /** A part before or behind the chapters, which has no number beside theirs. */
    private TreeNode uncounted(String name, boolean text) {
        return TreeNode.bare(name, text && chance(.7) ? List.of(TreeNode.text(longText())) : List.of());
    }

    private List<TreeNode> parts(int depth, boolean text) {
        List<TreeNode> nodes = new ArrayList<>();
        for (int n = 2 + random.nextInt(4); n > 0; n--) {
            List<TreeNode> under = depth < 2 && chance(.35)
                    ? parts(depth + 1, text)
                    : text && chance(.8) ? List.of(TreeNode.text(longText())) : List.of();
            nodes.add(TreeNode.item("", part(), under));
        }
        return nodes;
    }

    private String part() {
        double choice = random.nextDouble();
        if (choice < .6) {
            return PrintStyle.pick(random, Vocabulary.THESIS.toArray(String[]::new));
        }
        return choice < .9
                ? phrases.term() + PrintStyle.pick(random, "模块", "概述", "分析", "设计", "", "的实现")
                : PrintStyle.pick(random, "Spring", "Redis", "UML", "token", "AI") + phrases.term();
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}

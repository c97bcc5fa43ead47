package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes plans, minutes and prose in forms whose headings carry no mark, and prose that only looks as if it had some. */
final class OfficialForms {
    private static final String[] QUESTIONS = {"为什么", "怎样才能", "如何", "难道不应该"};

    private final Random random;
    private final Phrases phrases;
    private final Sources sources;

    OfficialForms(Random random, Phrases phrases, Sources sources) {
        this.random = random;
        this.phrases = phrases;
        this.sources = sources;
    }

    /** A plan whose lowest headings are short sentences alone in a line over a long paragraph each, with boxes between. */
    Draft plan() {
        boolean deep = chance(.7);
        boolean boxes = chance(.35);
        int[] box = {1 + random.nextInt(4)};
        boolean broken = boxes && chance(.5);
        List<TreeNode> nodes = new ArrayList<>();
        if (chance(.5)) {
            nodes.add(TreeNode.text(text()));
        }
        for (int n = 2 + random.nextInt(3); n > 0; n--) {
            List<TreeNode> under = new ArrayList<>();
            if (!deep) {
                under.addAll(section(boxes, box, broken));
            }
            for (int k = deep ? 2 + random.nextInt(3) : 0; k > 0; k--) {
                under.add(TreeNode.item(
                        "",
                        part() + (chance(.6) ? "。" : ""),
                        chance(.2) ? List.of(TreeNode.text(text())) : section(boxes, box, broken)));
            }
            nodes.add(TreeNode.item("", part(), under));
        }
        PrintStyle.Blanks blanks =
                PrintStyle.pick(random, PrintStyle.Blanks.NONE, PrintStyle.Blanks.NONE, PrintStyle.Blanks.ALL);
        return Draft.of(phrases.title(), nodes, s -> s.spaced(blanks).indented(""));
    }

    /** A notice whose numbered points run on in their lines after the sentence that announces them. */
    Draft notice() {
        List<TreeNode> nodes = new ArrayList<>();
        nodes.add(TreeNode.text("为" + phrases.verbNoun() + "，" + phrases.paragraph()
                + PrintStyle.pick(random, "现将有关事项通知如下：", "现就有关工作通知如下。", "具体要求如下：", "现提出如下意见：", "经研究，决定如下：")));
        String head = PrintStyle.pick(random, "。", "。", "：");
        for (int n = 3 + random.nextInt(5); n > 0; n--) {
            nodes.add(TreeNode.item(
                    "",
                    part().replaceAll("[。：]", "，") + head + (chance(.3) ? steps() : phrases.paragraph()),
                    List.of()));
        }
        if (chance(.4)) {
            nodes.add(TreeNode.text("请各单位接到通知后，" + phrases.verbNoun() + "，" + phrases.verbNoun() + "。"));
        }
        return Draft.of(phrases.title(), nodes, s -> s.indented(""));
    }

    private String steps() {
        NumberStyle style = PrintStyle.pick(
                random, NumberStyle.CN_PAREN, NumberStyle.PAREN, NumberStyle.ONE_IS, NumberStyle.CIRCLED);
        StringBuilder out = new StringBuilder();
        int n = 2 + random.nextInt(4);
        for (int i = 1; i <= n; i++) {
            out.append(style.marker(List.of(i), n))
                    .append(phrases.verbNoun())
                    .append("，")
                    .append(phrases.sentence())
                    .append("。");
        }
        return out.toString();
    }

    private List<TreeNode> section(boolean boxes, int[] box, boolean broken) {
        List<TreeNode> nodes = new ArrayList<>();
        if (chance(.3)) {
            nodes.add(TreeNode.text(text()));
        }
        String form = chance(.25) ? "=DASH" : TreeNode.BARE;
        String end = chance(.85) ? "。" : "";
        for (int n = 2 + random.nextInt(4); n > 0; n--) {
            nodes.add(
                    TreeNode.bare(lead() + end, paragraphs(chance(.08) ? 2 : 1)).withForm(form));
        }
        if (chance(.04)) {
            TreeNode last = nodes.remove(nodes.size() - 1);
            nodes.add(last.plus(TreeNode.line("图" + (1 + random.nextInt(9)) + "　" + phrases.noun()
                    + PrintStyle.pick(random, "示意图", "流程图", "（单位：毫米）", "变化情况"))));
        }
        if (boxes && chance(.5)) {
            String name = phrases.noun() + PrintStyle.pick(random, "工程", "行动", "重点任务", "升级改造工程");
            String gap = broken ? "\n" : PrintStyle.pick(random, " ", "", "　");
            List<TreeNode> inside = chance(.5)
                    ? paragraphs(1)
                    : List.of(
                            TreeNode.bare(phrases.noun() + "工程。", paragraphs(1)),
                            TreeNode.bare(phrases.noun() + "工程。", paragraphs(1)));
            nodes.add(TreeNode.bare(
                    "专栏" + gap + box[0]++ + (broken ? "\n" : PrintStyle.pick(random, " ", "：", "　")) + name, inside));
        }
        return nodes;
    }

    private List<TreeNode> paragraphs(int count) {
        List<TreeNode> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            out.add(TreeNode.text(text()));
        }
        return out;
    }

    /** Returns a short sentence without its end. */
    private String lead() {
        return switch (random.nextInt(5)) {
            case 0 -> phrases.noun() + PrintStyle.pick(random, "持续提高", "明显改善", "有待加强", "加快推进", "不断延展", "仍需深化", "较为突出");
            case 1 -> phrases.verbNoun() + "、" + phrases.verbNoun();
            case 2 -> PrintStyle.pick(random, "加快", "深入", "全面", "持续") + phrases.verbNoun();
            case 3 -> phrases.verbNoun() + "，" + phrases.verbNoun();
            default -> phrases.verbNoun();
        };
    }

    private String part() {
        return chance(.35)
                ? PrintStyle.pick(random, Vocabulary.PARTS.toArray(String[]::new))
                : chance(.5) ? lead() : phrases.heading();
    }

    private String text() {
        String text = chance(.45) ? phrases.paragraph() + phrases.sentence() + "。" : sources.paragraph(random);
        return text.length() < 60 || !text.endsWith("。") || Marker.at(text).isPresent()
                ? phrases.paragraph() + phrases.paragraph()
                : text;
    }

    /** Sections over a sentence that announces points, the points without marks or with dashes, and text after them. */
    Draft announced() {
        List<TreeNode> nodes = new ArrayList<>();
        for (int n = 2 + random.nextInt(4); n > 0; n--) {
            List<TreeNode> under = new ArrayList<>();
            if (chance(.4)) {
                under.add(TreeNode.text(text()));
            }
            boolean dashes = chance(.35);
            String parted = chance(.2) ? "，" : "；";
            boolean labels = !dashes && chance(.25);
            int count = 3 + random.nextInt(5);
            List<TreeNode> points = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String line = dashes && chance(.5) ? lead() : phrases.sentence();
                if (labels) {
                    line = phrases.term() + "：" + line.replace("：", "，") + (chance(.5) ? "。" + phrases.sentence() : "");
                }
                points.add(TreeNode.bare(line + (dashes || labels || i + 1 == count ? "。" : parted), List.of())
                        .withForm(dashes ? "=DASH" : TreeNode.BARE));
            }
            String opening = PrintStyle.pick(random, "为此，", "具体来说，", "当前，", "按照统一部署，", "")
                    + phrases.verbNoun()
                    + PrintStyle.pick(
                            random,
                            "，要做到：",
                            "，应当符合下列条件：",
                            "，主要有以下几个方面：",
                            "，总的目标是：",
                            "，重点做好以下工作：",
                            "，必须牢牢把握以下原则：",
                            "包括：");
            under.add(new TreeNode(TreeNode.Kind.TEXT, "", opening, points));
            if (!dashes && chance(.35)) {
                under.add(TreeNode.text(text()));
            }
            nodes.add(TreeNode.item("", part(), under));
        }
        PrintStyle.Blanks blanks =
                PrintStyle.pick(random, PrintStyle.Blanks.NONE, PrintStyle.Blanks.ALL, PrintStyle.Blanks.ALL);
        return Draft.of(phrases.title(), nodes, s -> s.spaced(blanks).indented(""));
    }

    /** The minutes of a meeting: facts, what was said, what was decided. */
    Draft minutes(NoteForms notes) {
        List<TreeNode> nodes = new ArrayList<>();
        nodes.add(TreeNode.text(phrases.sentence() + "。" + PrintStyle.pick(random, "现将会议议定事项纪要如下：", "会议纪要如下。", "")));
        for (int n = 2 + random.nextInt(3); n > 0; n--) {
            List<TreeNode> under = new ArrayList<>();
            boolean points = chance(.4);
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                String who =
                        PrintStyle.pick(random, "会议指出，", "会议强调，", "会议要求，", "会议决定，", "会议认为，", "会议听取了汇报，", "与会人员提出，");
                under.add(
                        points && k == 1
                                ? TreeNode.item("", phrases.sentence() + "。", List.of())
                                : TreeNode.text(who + text()));
            }
            if (points) {
                under.add(TreeNode.item("", phrases.sentence() + "。", List.of()));
            }
            nodes.add(TreeNode.item("", chance(.5) ? "关于" + phrases.noun() + "问题" : part(), under));
        }
        return Draft.of(
                        phrases.place() + phrases.noun() + PrintStyle.pick(random, "会议纪要", "会议记录", "座谈会纪要", "例会记录"),
                        nodes,
                        s -> s.indented(""))
                .withOpening(notes.facts(false));
    }

    /** Prose with questions, a lone 首先, paragraphs that open alike and short paragraphs between long ones: all of it running text. */
    Draft prose() {
        List<TreeNode> nodes = new ArrayList<>();
        boolean alike = chance(.3);
        String opening = phrases.verbNoun() + "，";
        int loneAt = random.nextInt(6);
        int n = 5 + random.nextInt(9);
        for (int i = 0; i < n; i++) {
            String text = text();
            if (alike && chance(.6)) {
                text = opening + text;
            } else if (i == loneAt) {
                text = PrintStyle.pick(random, "首先，", "第一，", "其次，", "最后，", "一是", "一方面，") + text;
            } else if (chance(.12)) {
                text = PrintStyle.pick(random, QUESTIONS) + phrases.verbNoun() + "？" + text;
            } else if (chance(.1) && i > 0) {
                text = chance(.4)
                        ? PrintStyle.pick(random, QUESTIONS) + phrases.verbNoun() + "？"
                        : phrases.sentence() + PrintStyle.pick(random, "。", "！", "。");
            }
            nodes.add(TreeNode.text(text));
        }
        if (chance(.3)) {
            nodes = new ArrayList<>(headed(nodes));
        }
        PrintStyle.Blanks blanks = PrintStyle.pick(random, PrintStyle.Blanks.NONE, PrintStyle.Blanks.ALL);
        List<String> facts = new ArrayList<>();
        if (chance(.5)) {
            facts.add(PrintStyle.pick(
                    random, "（1949年8月18日）", "2019年3月5日", "1937年9月7日", "本报评论员", "（一九四四年九月八日）", "王小明", "作者：李明"));
        }
        return Draft.of(
                        chance(.5) ? phrases.title() : chance(.5) ? phrases.headline() : phrases.heading(),
                        nodes,
                        s -> s.spaced(blanks).indented(""))
                .withOpening(facts);
    }

    /** Several essays under dates or numbers, each with its title alone in a line over its paragraphs. */
    Draft essays() {
        List<TreeNode> nodes = new ArrayList<>();
        String name = PrintStyle.pick(random, "作业", "作文", "习作", "练笔", "第一篇", "例文");
        int month = 1 + random.nextInt(6);
        for (int n = 2 + random.nextInt(4); n > 0; n--) {
            String head = chance(.6) ? phrases.headline() : phrases.heading();
            String title = chance(.2) ? "标题：" + head : head;
            nodes.add(TreeNode.item(
                    "",
                    name + (chance(.5) ? " " : "") + "20" + (12 + random.nextInt(12)) + "." + month++ + "."
                            + (1 + random.nextInt(28)),
                    List.of(TreeNode.bare(title, paragraphs(3 + random.nextInt(4))))));
        }
        PrintStyle.Blanks blanks =
                PrintStyle.pick(random, PrintStyle.Blanks.ALL, PrintStyle.Blanks.BEFORE_TOP, PrintStyle.Blanks.NONE);
        String words = PrintStyle.pick(random, "#,##,DOT", "##,###,DOT", "CN_COMMA,CN_PAREN,DOT", "#,##,DOT");
        return Draft.of(
                phrases.title(), nodes, s -> s.spaced(blanks).indented("").marked(words));
    }

    /** A talk as it was spoken: headings over short paragraphs, some of them without an end. */
    Draft talk() {
        List<TreeNode> nodes = new ArrayList<>();
        boolean loose = chance(.4);
        for (int n = 2 + random.nextInt(5); n > 0; n--) {
            List<TreeNode> under = new ArrayList<>();
            for (int k = 2 + random.nextInt(6); k > 0; k--) {
                String text = chance(.7) ? sources.sentence(random) : text();
                String start = chance(.3)
                        ? PrintStyle.pick(random, "所以", "但是", "其实，", "我觉得", "也就是说，", "那么，", "于是", "接下来，", "当然，", "因为")
                        : "";
                under.add(TreeNode.text(
                        start + (loose && chance(.25) && text.length() > 14 ? Forms.withoutEnd(text) : text)));
            }
            nodes.add(TreeNode.item("", chance(.5) ? phrases.heading() : phrases.term(), under));
        }
        PrintStyle.Blanks blanks =
                PrintStyle.pick(random, PrintStyle.Blanks.ALL, PrintStyle.Blanks.BEFORE_TOP, PrintStyle.Blanks.NONE);
        return Draft.of(phrases.title(), nodes, s -> s.spaced(blanks).indented(""));
    }

    /** Prose one of whose sentences announces instances, a paragraph each. */
    Draft instances() {
        List<TreeNode> nodes = new ArrayList<>(paragraphs(1 + random.nextInt(3)));
        List<TreeNode> points = new ArrayList<>();
        String last = PrintStyle.pick(random, "这是第一种。", "", "，不可取。", "，此其一。");
        String[] ordinals = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
        boolean counted = last.contains("一");
        int n = 3 + random.nextInt(6);
        for (int i = 0; i < n; i++) {
            points.add(TreeNode.bare(
                    phrases.sentence() + "；" + phrases.sentence() + "。"
                            + (counted ? last.replace("，", "").replace("一", ordinals[i]) : ""),
                    List.of()));
        }
        String opening =
                phrases.noun() + PrintStyle.pick(random, "有各种表现。", "有下列几种情形。", "主要表现在以下几个方面。", "大致有这样几类。", "有以下表现：");
        nodes.add(new TreeNode(TreeNode.Kind.TEXT, "", opening, points));
        nodes.add(TreeNode.text(PrintStyle.pick(random, "以上这些，", "所有这些，", "凡此种种，", "上述情形，") + text()));
        nodes.addAll(paragraphs(1 + random.nextInt(3)));
        PrintStyle.Blanks blanks = PrintStyle.pick(random, PrintStyle.Blanks.ALL, PrintStyle.Blanks.NONE);
        return Draft.of(phrases.heading(), nodes, s -> s.spaced(blanks).indented(""));
    }

    private List<TreeNode> headed(List<TreeNode> texts) {
        List<TreeNode> out = new ArrayList<>(texts.subList(0, 1));
        int half = 1 + texts.size() / 2;
        out.add(TreeNode.item("", phrases.heading(), texts.subList(1, half)));
        out.add(TreeNode.item("", phrases.heading(), texts.subList(half, texts.size())));
        return out;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}

package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The lines around the body of an official document: title, number, salutation, closing, annexes, signature, date. */
final class OfficialFrame {
    private static final String[] CLOSINGS = {
        "特此通知。", "以上报告，请审阅。", "本方案自印发之日起施行。", "谢谢大家！", "妥否，请批示。", "特此函复。", "以上意见，请认真贯彻执行。"
    };

    /** The shortest name that is broken, and the shortest line of one. */
    private static final int SHORTEST_BROKEN = 13;

    private static final int SHORTEST_LINE = 5;

    private final Random random;
    private final DocumentPrinter printer;
    private final OfficialNames names;

    OfficialFrame(DocumentPrinter printer, Random random) {
        this.printer = printer;
        this.random = random;
        this.names = new OfficialNames(random);
    }

    /**
     * Returns a title that begins with the body that issues the document, or ends with what the document is so far; now and then that of a document
     * that is passed on, of a speech or of an answer.
     */
    String issued(String title) {
        double form = title.contains("《") ? 1 : random.nextDouble();
        Phrases phrases = new Phrases(random);
        if (form < .06) {
            return names.body() + PrintStyle.pick(random, "转发", "批转") + names.body() + "关于" + phrases.verbNoun()
                    + PrintStyle.pick(random, "意见", "方案", "办法", "意见报告") + "的通知";
        }
        if (form < .1) {
            return "在" + PrintStyle.pick(random, "全市", "全县", "学院", "公司", "全区") + phrases.noun()
                    + PrintStyle.pick(random, "工作会议", "动员大会", "座谈会", "总结表彰会") + "上的"
                    + PrintStyle.pick(random, "讲话", "讲　　话", "讲 话", "报告", "致辞");
        }
        if (form < .12) {
            return names.body() + "对" + PrintStyle.pick(random, "市政协三届二次会议", "省人大第五次会议", "区政协十届四次会议") + "第"
                    + (1 + random.nextInt(300)) + "号" + PrintStyle.pick(random, "提案", "建议") + "的"
                    + PrintStyle.pick(random, "答复", "答复", "复函");
        }
        if (title.startsWith("关于") && random.nextDouble() < .4) {
            return names.body() + title;
        }
        return random.nextDouble() < .05 ? title + PrintStyle.pick(random, "（试行）", "（征求意见稿）", "（草案）") : title;
    }

    /** Prints the name of the document, over one line or, where it may be broken, more. */
    void title(String text, boolean markdown, String hashes, boolean mayBreak) {
        List<String> lines =
                (markdown || !mayBreak ? text : broken(text)).lines().toList();
        Row title = printer.title(lines.get(0), markdown ? hashes : "");
        lines.subList(1, lines.size()).forEach(line -> printer.goesOn(line, title));
        if (lines.size() == 1 && random.nextDouble() < .06) {
            printer.goesOn("——" + new Phrases(random).heading(), title);
        }
    }

    /** Returns the name of a document over one line or, where it is long enough, up to four. */
    String broken(String text) {
        if (text.length() < SHORTEST_BROKEN || random.nextDouble() < .6) {
            return text;
        }
        StringBuilder lines = new StringBuilder();
        String rest = text;
        int about = text.indexOf("关于");
        if (about >= SHORTEST_LINE && random.nextBoolean()) {
            lines.append(text, 0, about).append('\n');
            rest = text.substring(about);
        }
        int width = SHORTEST_BROKEN + random.nextInt(12);
        boolean isWhole = lines.length() == 0;
        for (int left = isWhole ? 3 : 2; left > 0 && (isWhole || rest.length() > width); left--) {
            int cut = cut(rest, Math.min(width, rest.length() / 2 + random.nextInt(4)));
            lines.append(rest, 0, cut).append('\n');
            rest = rest.substring(cut);
            isWhole = false;
        }
        return lines.append(rest).toString();
    }

    /** Prints one of the lines that tell when, where and by whom. */
    void fact(String line) {
        printer.line(line);
    }

    /** Prints the short text that a document is sent with, its signature and its date. */
    void transmittal(String name, Phrases phrases) {
        if (random.nextDouble() < .3) {
            printer.line("为" + phrases.verbNoun() + "，" + phrases.paragraph());
        }
        printer.line("《" + name + "》"
                + PrintStyle.pick(
                        random,
                        "已经研究同意，现印发给你们，请认真贯彻执行。",
                        "已经审议通过，现予发布。",
                        "现转发给你们，请结合实际认真落实。",
                        "已经有关会议讨论，现予公布，自公布之日起施行。"));
        if (random.nextDouble() < .3) {
            List<TreeNode> points = new ArrayList<>();
            for (int n = 2 + random.nextInt(3); n > 0; n--) {
                points.add(TreeNode.leaf(phrases.verbNoun() + "。" + phrases.paragraph()));
            }
            printer.print(points);
        }
        if (random.nextDouble() < .15) {
            printer.line("附件：" + name);
        }
        if (random.nextDouble() < .9) {
            printer.line(names.body());
            printer.line(names.date());
        }
        if (random.nextDouble() < .5) {
            printer.line(PrintStyle.pick(random, "（此件公开发布）", "（本文有删减）", "此件公开发布", "附件", "附件1", "（联系人：李四，电话：87654321）"));
        }
    }

    /** Returns the blocks of a document that is sent with another, with the lines that it brings of its own. */
    List<TreeNode> attached(List<TreeNode> nodes) {
        List<TreeNode> out = new ArrayList<>();
        if (random.nextDouble() < .2) {
            out.add(TreeNode.line(PrintStyle.pick(
                    random,
                    "（" + names.body() + "　" + names.date() + "）",
                    "（试行）",
                    names.body() + "：",
                    "（" + names.date() + "）")));
        }
        out.addAll(nodes);
        if (random.nextDouble() < .2 && nodes.stream().anyMatch(n -> n.isItem() && !n.isLeaf())) {
            out.add(TreeNode.line(
                    PrintStyle.pick(random, "以上意见如无不妥，请批转各地执行。", "本办法由" + names.body() + "负责解释。", "特此报告。")));
            out.add(TreeNode.line(names.body()));
            out.add(TreeNode.line(names.date()));
        }
        return out;
    }

    /** Returns where a name is broken near a place: mostly behind a word that others follow, else anywhere, but not before a blank or a sign. */
    private static int cut(String text, int near) {
        for (int away = 0; away < SHORTEST_LINE; away++) {
            for (int at : new int[] {near + away, near - away}) {
                if (at > 2 && at < text.length() - 1 && "的和及、与》".indexOf(text.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
        }
        int at = Math.min(near, text.length() - 2);
        while (at > 1 && !Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** Prints what stands above the title of an official document: who issues it, and its number. */
    void letterhead() {
        if (random.nextDouble() < .15) {
            printer.line(PrintStyle.pick(random, "特急", "机密★一年", "000012", "内部资料　注意保存"));
        }
        printer.line(names.body() + PrintStyle.pick(random, "文件", "文件", "文件", "", "（通知）", "简报"));
        if (random.nextDouble() < .8) {
            printer.line(names.number() + (random.nextDouble() < .15 ? "　　　　签发人：张明" : ""));
        }
    }

    /** Prints what stands between the title and the body. */
    void opening(boolean official) {
        if (random.nextDouble() < (official ? .35 : .12)) {
            Row first = printer.line(PrintStyle.pick(
                    random,
                    names.number(),
                    "（" + names.date() + "）",
                    names.date(),
                    names.body() + "  " + names.date(),
                    names.body(),
                    names.speaker(),
                    "（征求意见稿）",
                    "作者：王小明"));
            if (!first.text.contains("日") && random.nextDouble() < .25) {
                printer.line(PrintStyle.pick(random, "（" + names.date() + "）", names.date()));
            } else if (first.text.contains("日") && random.nextDouble() < .2) {
                printer.line(names.speaker());
            }
        }
        if (official && random.nextDouble() < .45) {
            printer.line(names.receivers());
        }
    }

    /** Prints what stands after the body. */
    void closing() {
        if (random.nextDouble() < .4) {
            printer.line(PrintStyle.pick(random, CLOSINGS));
        }
        if (random.nextDouble() < .3) {
            annexes();
        }
        if (random.nextDouble() < .55) {
            String before = PrintStyle.pick(random, "", "", "", "　　　　　　　　　　", "                              ");
            printer.line(before + names.body()).blankAround = random.nextBoolean();
            printer.line(before + names.date());
        }
        if (random.nextDouble() < .15) {
            printer.line(PrintStyle.pick(
                    random,
                    "（此件公开发布）",
                    "此件公开发布",
                    "抄送：" + names.body() + "，" + names.body() + "。",
                    "（联系人：张三，电话：12345678）"));
        }
    }

    /** Prints the lines below the signature: who else gets the document. */
    void circulation() {
        if (random.nextBoolean()) {
            printer.line("抄送：" + names.body() + "，" + names.body() + "。");
        }
        for (int n = random.nextInt(4); n > 0; n--) {
            printer.line(names.body());
        }
        printer.line(names.body() + PrintStyle.pick(random, "　　", "  ") + names.date() + "印发");
    }

    private void annexes() {
        Phrases phrases = new Phrases(random);
        int n = 1 + random.nextInt(3);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            names.add(phrases.noun() + PrintStyle.pick(random, "任务清单", "登记表", "名单", "评分标准", "申报书"));
        }
        if (n == 1) {
            printer.line("附件：" + names.get(0));
            return;
        }
        String stop = PrintStyle.pick(random, ".", ".", "．", "、", ". ");
        String indent = PrintStyle.pick(random, "　　　", "　　　", "", "   ");
        printer.line("附件：1" + stop + names.get(0)).inlines.add(new Row.Inline("附件：".length()));
        for (int i = 1; i < n; i++) {
            printer.line(indent + (i + 1) + stop + names.get(i)).role = Row.Role.ITEM;
        }
    }
}

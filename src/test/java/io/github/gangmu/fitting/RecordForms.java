package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes logs and diaries: entries under the day they were written, with points, tasks or text below. */
final class RecordForms {
    private static final String[] WEEKDAYS = {"一", "二", "三", "四", "五", "六", "日"};

    private final Random random;
    private final Phrases phrases;

    RecordForms(Random random, Phrases phrases) {
        this.random = random;
        this.phrases = phrases;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    Draft log() {
        String form = PrintStyle.pick(random, "年", "年", "-", ".", "月", "/");
        boolean weekday = chance(.2);
        boolean hour = chance(.15);
        String line = chance(.15) ? "=".repeat(4 + random.nextInt(8)) : "";
        int kind = random.nextInt(4);
        String pointForm = PrintStyle.pick(random, TreeNode.BARE, TreeNode.BARE, "=DOT", "=HYPHEN", "=COMMA");
        int year = 2012 + random.nextInt(14);
        int month = 1 + random.nextInt(9);
        int day = 1 + random.nextInt(8);
        List<TreeNode> nodes = new ArrayList<>();
        for (int n = 2 + random.nextInt(5); n > 0; n--) {
            String date = line
                    + date(form, year, month, day)
                    + (weekday
                            ? weekday(day)
                            : hour ? " " + (8 + random.nextInt(12)) + ":" + (10 + random.nextInt(50)) : "")
                    + line;
            nodes.add(TreeNode.bare(date, entry(kind, pointForm)));
            day += 1 + random.nextInt(6);
            if (day > 28) {
                day -= 27;
                month++;
            }
        }
        PrintStyle.Blanks blanks =
                PrintStyle.pick(random, PrintStyle.Blanks.NONE, PrintStyle.Blanks.BEFORE_TOP, PrintStyle.Blanks.ALL);
        return Draft.of(
                phrases.noun() + PrintStyle.pick(random, "日志", "记录", "周报", "日记", "开发日志", "会议记录"),
                nodes,
                s -> s.spaced(blanks).indented(""));
    }

    private List<TreeNode> entry(int kind, String form) {
        if (kind == 0) {
            List<TreeNode> texts = new ArrayList<>();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                texts.add(TreeNode.text(phrases.paragraph() + phrases.sentence() + "。"));
            }
            return texts;
        }
        if (kind == 1) {
            List<TreeNode> heads = new ArrayList<>();
            for (String name : List.of("完成情况：", "遇到的问题：", "明日计划：")) {
                if (chance(.8)) {
                    heads.add(TreeNode.bare(name, points(form)));
                }
            }
            return heads.isEmpty() ? points(form) : heads;
        }
        return points(form);
    }

    private List<TreeNode> points(String form) {
        List<TreeNode> points = new ArrayList<>();
        for (int n = 2 + random.nextInt(4); n > 0; n--) {
            points.add(TreeNode.bare(chance(.7) ? phrases.clause() : phrases.verbNoun(), List.of())
                    .withForm(form));
        }
        return points;
    }

    private static String date(String form, int year, int month, int day) {
        return switch (form) {
            case "年" -> year + "年" + month + "月" + day + "日";
            case "月" -> month + "月" + day + "日";
            default -> year + form + (month < 10 ? "0" : "") + month + form + (day < 10 ? "0" : "") + day;
        };
    }

    private String weekday(int day) {
        String name = WEEKDAYS[day % 7];
        return chance(.5) ? " 星期" + name : "（周" + name + "）";
    }
}

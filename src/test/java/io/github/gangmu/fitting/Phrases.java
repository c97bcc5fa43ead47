package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes headings and parallel short lines of the kind that outlines for speeches and plans are made of. */
final class Phrases {
    /** Openings of running text that a reader could take for a number. */
    private static final String[] LOOKS_NUMBERED = {
        "2024年1月1日起，",
        "3.5%的单位反映，",
        "第六条规定的事项，",
        "一方面，",
        "20余个村参加，",
        "1—6月，",
        "第一批试点完成以后，",
        "三年来，",
        "“十四五”期间，",
        "5.2万名群众参与，",
        "第三次会议指出，"
    };

    private static final String[] OPENINGS = {
        "要", "各单位要", "近年来，我们", "实践证明，只有", "同时，", "在此基础上，", "当前，", "各部门应当", "通过", "下一步，", "", "", "", "一年来，", "今年，",
        "为此，", "对于", "此外，", "据了解，", "会议指出，", "另外，", "由于", "可见，", "与此同时，"
    };

    private final Random random;
    private final List<String> clauses;

    Phrases(Random random) {
        this(random, List.of());
    }

    /** Makes phrases that use the clauses of real texts beside the invented ones. */
    Phrases(Random random, List<String> clauses) {
        this.random = random;
        this.clauses = List.copyOf(clauses);
    }

    String heading() {
        return switch (random.nextInt(9)) {
            case 0 -> verbNoun() + " " + verbNoun();
            case 1 -> verbNoun() + "，" + result();
            case 2 -> "以“" + quoted() + "”" + pick(Vocabulary.VERBS) + noun();
            case 3 -> verbNoun();
            case 4 -> verb() + "“" + quoted() + subject() + "” " + result();
            case 5 -> pick(Vocabulary.PLACES) + noun();
            case 6 -> verb() + pick(Vocabulary.PLACES) + noun() + "，" + verbNoun();
            case 7 -> noun() + "的" + pick("现状", "意义", "问题", "成因", "对策", "路径", "要求", "做法", "经验");
            default -> "“" + quoted() + "”引领" + pick(Vocabulary.PLACES) + action();
        };
    }

    String title() {
        return switch (random.nextInt(7)) {
            case 0 ->
                "关于" + verb() + pick(Vocabulary.PLACES) + noun() + "的" + pick("实施方案", "通知", "意见", "报告", "调研报告", "工作方案");
            case 1 -> pick(Vocabulary.PLACES) + noun() + pick("写作提纲", "工作要点", "发言提纲", "讲话提纲", "提纲", "汇报材料");
            case 2 -> verbNoun() + "，" + result();
            case 3 -> "在" + pick(Vocabulary.PLACES) + noun() + "推进会上的讲话";
            case 4 -> pick(Vocabulary.PLACES) + noun() + "工作总结";
            case 5 -> noun() + "管理办法";
            default -> verb() + noun() + "的几点思考";
        };
    }

    /** Returns {@code count} different lines of one form. */
    List<String> parallel(int count) {
        return parallel(count, random.nextInt(14));
    }

    /** Returns lines that share so much that a reader sees where they end without any other sign. */
    List<String> plainlyParallel(int count) {
        return parallel(count, List.of(1, 3, 5, 6, 7, 8, 12).get(random.nextInt(7)));
    }

    private List<String> parallel(int count, int form) {
        String fixed = pick(Vocabulary.VERBS);
        String shared = pick(Vocabulary.NOUNS);
        String opening = verb() + noun();
        Set<String> lines = new LinkedHashSet<>();
        for (int tries = 0; lines.size() < count && tries < 60; tries++) {
            lines.add(
                    switch (form) {
                        case 0 -> verbNoun() + "，" + result();
                        case 1 -> "以“" + quoted() + "”为" + pick("抓手", "平台", "支撑", "保障", "牵引", "纽带") + "，" + verbNoun();
                        case 2 -> subject() + action() + "。";
                        case 3 -> subject() + action() + "，" + result();
                        case 4 -> fixed + noun();
                        case 5 -> opening + "，必须" + verbNoun();
                        case 6 -> subject() + action() + " 实现" + noun() + pick("最优化", "常态化", "精细化", "多样化");
                        case 7 -> "“" + pick("一个", "两个", "三个", "四个", "五项") + quoted() + "”" + verbNoun() + "。";
                        case 8 ->
                            "坚持" + subject() + "先行，" + pick("变“" + quoted() + "”为", "把“" + quoted() + "”变为") + "“"
                                    + quoted() + "”";
                        case 9 -> verbNoun();
                        case 10 -> verbNoun() + "，" + verbNoun() + "，" + result() + "。";
                        case 11 -> subject() + action();
                        case 12 -> shared + pick("重在", "贵在", "难在", "要在") + result();
                        default -> noun();
                    });
        }
        return new ArrayList<>(lines);
    }

    /** Returns a sentence or two of running text. */
    String paragraph() {
        StringBuilder out = new StringBuilder();
        int sentences = 2 + random.nextInt(4);
        if (random.nextDouble() < .1) {
            out.append(pick(LOOKS_NUMBERED));
        }
        for (int i = 0; i < sentences; i++) {
            out.append(pick(OPENINGS));
            if (random.nextBoolean()) {
                out.append(verbNoun())
                        .append("，")
                        .append(verbNoun())
                        .append(random.nextBoolean() ? "，" + result() : "");
            } else {
                out.append(sentence());
            }
            out.append("。");
        }
        return out.toString();
    }

    String verbNoun() {
        return verb() + noun();
    }

    String noun() {
        return pick(Vocabulary.NOUNS);
    }

    String place() {
        return pick(Vocabulary.PLACES);
    }

    private String verb() {
        return pick(Vocabulary.VERBS);
    }

    private String subject() {
        return pick(Vocabulary.SUBJECTS);
    }

    private String action() {
        return pick(Vocabulary.ACTIONS);
    }

    private String quoted() {
        return pick(Vocabulary.QUOTED);
    }

    private String result() {
        return pick(Vocabulary.RESULTS);
    }

    /** Returns a clause without an end: of a real text where there is one. */
    String clause() {
        if (clauses.isEmpty() || random.nextDouble() < .35) {
            return random.nextBoolean() ? verbNoun() : subject() + action() + "，" + result();
        }
        return pick(clauses);
    }

    /** Returns the name of a thing: {@code 荷载组合}. */
    String term() {
        return random.nextDouble() < .75 ? pick(Vocabulary.TERMS) : noun();
    }

    /** Returns a line as it is jotted down: a word, or some clauses, without an end. */
    String jotting() {
        double choice = random.nextDouble();
        if (choice < .22) {
            return term();
        }
        if (choice < .4) {
            return term() + pick("、", "和", "及", "与", "，") + term();
        }
        StringBuilder out =
                new StringBuilder(random.nextBoolean() ? term() + pick("，", "，", "：", " ") : "").append(clause());
        for (int more = random.nextInt(3); more > 0; more--) {
            out.append(pick("，", "，", "、", "，" + term() + "，")).append(random.nextBoolean() ? term() : clause());
        }
        if (random.nextDouble() < .12) {
            out.append(pick("（", "(")).append(term()).append("）");
        }
        return out.toString();
    }

    /** Returns a heading of an outline for a speech or an essay, of ten characters or more. */
    String headline() {
        String text = switch (random.nextInt(8)) {
            case 0 -> verb() + "“" + quoted() + "” " + verb() + "“" + quoted() + "” " + verbNoun();
            case 1 -> verbNoun() + " " + verbNoun();
            case 2 -> "以“" + quoted() + "”" + verb() + pick(Vocabulary.PLACES) + noun();
            case 3 ->
                verb() + pick(Vocabulary.PLACES) + "“" + quoted() + quoted() + "” " + verb() + pick(Vocabulary.PLACES)
                        + noun() + pick("新格局", "新路径", "新模式", "新篇章");
            case 4 ->
                pick("积极", "全面", "着力", "持续") + "探索" + subject() + action() + subject() + action()
                        + pick("新路径", "新机制", "新模式");
            case 5 -> subject() + action() + verb() + noun() + " " + subject() + action() + verb() + noun();
            case 6 ->
                "“" + quoted() + "”" + pick("引领", "赋能", "带动", "助力") + pick(Vocabulary.PLACES) + noun()
                        + pick("", " " + result());
            default ->
                pick("在", "从") + noun() + pick("中", "上") + verb() + noun() + " 让" + pick(Vocabulary.PLACES)
                        + pick("更有温度", "更添活力", "更具魅力", "更加和谐");
        };
        return text.length() < 10 ? text + "，" + result() : text;
    }

    /** Returns a sentence of two to five clauses without its end. */
    String sentence() {
        StringBuilder out = new StringBuilder(clause());
        for (int more = 1 + random.nextInt(4); more > 0; more--) {
            out.append("，").append(random.nextInt(3) == 0 ? verbNoun() : clause());
        }
        return out.toString();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}

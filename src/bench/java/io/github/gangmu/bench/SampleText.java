package io.github.gangmu.bench;

import io.github.gangmu.numeral.NumeralSystem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A text made of words of our own, and the same content as Markdown. The same kind and size give the same text on every machine.
 */
final class SampleText {
    private static final List<String> WORDS =
            List.of(("摸清底数 建好台账 加强领导 服务群众 社区治理 网格管理 产业发展 队伍建设 统筹推进 督促检查 落实责任 健全机制 优化流程 提升能力 宣传引导"
                            + " 组织保障 资金投入 示范带动 矛盾化解 便民服务 数据共享 环境整治 走访入户 分类施策 动态更新 综合执法 应急处置 志愿服务"
                            + " 老旧小区 重点任务 薄弱环节 长远规划 年度计划 责任清单 问题导向 群众意见 专题学习 经验推广 夜间巡查 邻里互助 停车难题")
                    .split(" "));

    private final Random random = new Random(20_260);
    private final int bytes;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder markdown = new StringBuilder();

    private SampleText(int bytes) {
        this.bytes = bytes;
    }

    /** Short lines: headings without a marker over parallel points. */
    static SampleText outline(int bytes) {
        SampleText sample = new SampleText(bytes);
        while (sample.text.length() * 3 < bytes) {
            sample.outlineDocument();
        }
        return sample;
    }

    /** Numbered items with long paragraphs and points inside lines. */
    static SampleText official(int bytes) {
        SampleText sample = new SampleText(bytes);
        while (sample.text.length() * 3 < bytes) {
            sample.officialDocument();
        }
        return sample;
    }

    static SampleText of(String kind, String size) {
        int bytes = switch (size) {
            case "7KB" -> 7_000;
            case "1MB" -> 1_000_000;
            case "10MB" -> 10_000_000;
            default -> throw new IllegalArgumentException(size);
        };
        return kind.equals("outline") ? outline(bytes) : official(bytes);
    }

    String text() {
        return text.toString();
    }

    byte[] utf8() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String markdown() {
        return markdown.toString();
    }

    private void outlineDocument() {
        line("# ", "", words(2) + "写作提纲");
        int sections = 6 + random.nextInt(8);
        for (int i = 0; i < sections && isWanted(); i++) {
            line("## ", "", words(2 + random.nextInt(2)));
            int points = 3 + random.nextInt(4);
            int form = random.nextInt(6);
            for (int j = 1; j <= points; j++) {
                point(form, j);
            }
        }
    }

    private void point(int form, int number) {
        switch (form) {
            case 0 -> line("- ", "", "力戒“" + words(1) + "”，“" + words(1) + "”。");
            case 1 -> line("- ", chinese(number) + "是", "以" + words(1) + "为基，" + words(1) + "。");
            case 2 -> line("- ", "", words(2) + "，" + words(1 + random.nextInt(3)) + "。");
            case 3 -> line("- ", "", "推动“" + words(1) + "”向“" + words(1) + "”转变");
            case 4 -> line("- ", number + ".", words(2) + " " + words(1));
            default -> line("- ", "", "对" + words(1) + "而言，必须" + words(2) + "。");
        }
    }

    private void officialDocument() {
        line("# ", "", "关于" + words(2) + "的实施方案");
        line("", "", "为了" + words(3) + "，" + words(4) + "，结合实际，制定本方案。");
        int sections = 5 + random.nextInt(5);
        for (int i = 1; i <= sections && isWanted(); i++) {
            line("## ", chinese(i) + "、", words(2));
            int parts = 2 + random.nextInt(3);
            for (int j = 1; j <= parts; j++) {
                line("### ", "（" + chinese(j) + "）", words(2) + "。" + sentence() + sentence() + "要做到三点：" + inside());
                int items = random.nextInt(5);
                for (int k = 1; k <= items; k++) {
                    line("- ", k + ".", words(2) + "。" + sentence() + sentence() + sentence());
                }
            }
        }
    }

    private String inside() {
        return random.nextBoolean()
                ? "一是" + words(3) + "，" + words(2) + "；二是" + words(3) + "；三是" + words(4) + "。"
                : "（1）" + words(3) + "；（2）" + words(4) + "，" + words(2) + "；（3）" + words(2) + "。";
    }

    private String sentence() {
        return switch (random.nextInt(5)) {
            case 0 -> "到2027年，" + words(2) + "达到" + (60 + random.nextInt(40)) + "%以上。";
            case 1 -> "坚持“" + words(2) + "”，" + words(3) + "、" + words(1) + "和" + words(1) + "，确保" + words(2) + "。";
            case 2 -> words(3) + "（" + words(2) + "），" + words(4) + "；" + words(3) + "。";
            default -> words(2) + "，" + words(3 + random.nextInt(3)) + "，" + words(2) + "。";
        };
    }

    private boolean isWanted() {
        return text.length() * 3 < bytes;
    }

    private void line(String mark, String marker, String words) {
        text.append(marker).append(words).append('\n');
        // Lines that are no list item end their paragraph, as they do in Markdown that people write.
        markdown.append(mark).append(words).append(mark.isEmpty() ? "\n\n" : "\n");
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private static String chinese(int number) {
        return NumeralSystem.CHINESE.format(number);
    }
}

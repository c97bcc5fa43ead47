package io.github.gangmu.ast;

import java.util.Optional;

/** The two parts of a run-in item: 强化责任落实 and 各单位要…… in 强化责任落实。各单位要……. */
record Lead(String lead, String runOn) {
    /** A lead is a name, not a sentence of its own weight: 标签 before a colon is shorter than a phrase before a stop. */
    private static final int LONGEST_PHRASE = 40;

    private static final int LONGEST_LABEL = 16;

    static Optional<Lead> of(String text) {
        int depth = 0;
        int limit = Math.min(text.length() - 1, LONGEST_PHRASE + 1);
        for (int i = 1; i < limit; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '“', '《', '（', '(', '「' -> depth++;
                case '”', '》', '）', ')', '」' -> depth = Math.max(0, depth - 1);
                case '。', '！', '？', '：', ':' -> {
                    boolean label = c == '：' || c == ':';
                    if (depth == 0 && (!label || i <= LONGEST_LABEL)) {
                        String runOn = text.substring(i + 1).strip();
                        return runOn.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new Lead(text.substring(0, i).strip(), runOn));
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }
}

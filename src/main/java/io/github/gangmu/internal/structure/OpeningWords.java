package io.github.gangmu.internal.structure;

/**
 * Words that tell at the head of a line how it goes on with what stands above: a pronoun or a conjunction speaks on, a question heads its
 * answer. They are of the language, not of an author or a subject.
 *
 * <pre>
 * 他每天走访三户      {@link Opening#PRONOUN}
 * 因此要先摸清底数    {@link Opening#CONJUNCTION}
 * 在走访中发现隐患    {@link Opening#PREPOSITION}
 * 如何摸清底数        {@link Opening#QUESTION}
 * </pre>
 */
final class OpeningWords {
    private static final String PRONOUNS = "他 她 它 我 咱 您 这 那 此 该 其 本 大家 有人 有些 很多 以上 以下 上述 下面 今天 现在 当时 后来 這 該 後來 現在 當時";
    private static final String CONJUNCTIONS = "但 而 因 所以 所谓 虽 然而 然后 不过 可是 可见 于是 无论 不管 尽管 即使 当然 此外 另外 还有 同时 与此 "
            + "其实 实际 至于 例如 比如 譬如 例： 例: 总之 综上 也 就 并且 接着 接下 除了 除此 或者 只是 只有 只要 那么 近年 "
            + "雖 於是 無論 儘管 當然 還有 同時 與此 其實 實際 至於 總之 綜上 並且 接著 所謂 然後 可見";
    private static final String PREPOSITIONS =
            "在 当 从 由 根据 按照 对于 随着 为了 经过 通过 关于 将 把 到 作为 针对 结合 " + "當 從 根據 對於 隨著 為了 經過 通過 關於 將 作為 針對 結合";
    private static final String QUESTIONS = "如何 怎 为什 为何 什么 何时 何为 谁 哪 為什 為何 什麼 何時 何為 誰";

    private static final WordTable TABLE = new WordTable(PRONOUNS, CONJUNCTIONS, PREPOSITIONS, QUESTIONS);

    private OpeningWords() {}

    /** Returns the kind of the word that two characters begin, the first an ideograph; {@link Opening#WORD} for all others. */
    static int of(char first, char second) {
        int kind = TABLE.of(first, second);
        return kind == WordTable.NONE ? Opening.WORD : Opening.PRONOUN - 1 + kind;
    }
}

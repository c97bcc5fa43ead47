package io.github.gangmu.transform;

import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;

/**
 * Joins the lines of hard-wrapped text: each block becomes one line.
 *
 * <pre>{@code
 * 一、坚持党建引领，推动治理
 * 重心下移。
 *
 * 一、坚持党建引领，推动治理重心下移。
 * }</pre>
 *
 * <p>Lines are joined without a blank between Chinese characters, with one between words of letters. The tree stays the same.
 *
 * @since 0.1.0
 */
public final class Unwrap implements Transformation {
    private static final Unwrap ALL = new Unwrap();

    private Unwrap() {}

    /** Returns what joins all wrapped lines. */
    public static Unwrap all() {
        return ALL;
    }

    @Override
    public Outline apply(Outline outline) {
        return Rewriter.replacing((block, path) -> {
                    Origin origin = block.origin().orElse(null);
                    return origin == null ? block : block.withOrigin(origin.unwrapped());
                })
                .apply(outline);
    }
}

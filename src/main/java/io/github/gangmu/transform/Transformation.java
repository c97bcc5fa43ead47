package io.github.gangmu.transform;

import io.github.gangmu.ast.Outline;
import java.util.Objects;

/**
 * Makes one outline of another.
 *
 * <pre>{@code
 * Transformation tidy = Renumber.official().andThen(Explode.points());
 * tidy.apply(outline).text()
 * }</pre>
 *
 * <p>Implementations return the outline they were given where there is nothing to do.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Transformation {
    /** Returns the transformed outline; the same instance where nothing changes. */
    Outline apply(Outline outline);

    /** Returns the transformation that does this one, then another. */
    default Transformation andThen(Transformation next) {
        Objects.requireNonNull(next);
        return outline -> next.apply(apply(outline));
    }

    /** Returns the transformation that changes nothing. */
    static Transformation none() {
        return outline -> outline;
    }
}

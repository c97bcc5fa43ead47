package io.github.gangmu.ast;

import java.io.Serializable;
import java.util.Objects;

/**
 * What speaks for the place of a block, and how sure that is.
 *
 * @param reason why it stands where it does
 * @param confidence how likely its place is right, from 0 to 1
 * @since 0.1.0
 */
public record Evidence(Reason reason, double confidence) implements Serializable {
    /** The evidence of blocks a program made. */
    public static final Evidence MADE = new Evidence(Reason.MADE, 1);

    /**
     * Makes evidence.
     *
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Evidence {
        Objects.requireNonNull(reason);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1; got " + confidence + ".");
        }
    }
}

package io.github.gangmu.diagnostic;

/**
 * How much a diagnostic matters.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Something is surely wrong. */
    ERROR,
    /** Something is probably wrong. */
    WARNING,
    /** Worth knowing. */
    INFO
}

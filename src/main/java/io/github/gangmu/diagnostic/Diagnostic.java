package io.github.gangmu.diagnostic;

import io.github.gangmu.source.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something odd in a text, said to its author.
 *
 * <pre>{@code
 * code      number-gap
 * english   After 二、 comes 四、; 三、 is missing.
 * chinese   “二、”之后是“四、”，缺少“三、”。
 * }</pre>
 *
 * @param code a stable name of the kind of oddity
 * @param severity how much it matters
 * @param english the message in English
 * @param chinese the message in Chinese
 * @param span where it stands in the source
 * @param fixes edits that mend it, all to be applied together; empty where nothing can be mended by program
 * @serial exclude
 * @since 0.1.0
 */
public record Diagnostic(
        String code, Severity severity, String english, String chinese, SourceSpan span, List<TextEdit> fixes)
        implements Serializable {
    /** Makes a diagnostic. */
    public Diagnostic {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(english);
        Objects.requireNonNull(chinese);
        Objects.requireNonNull(span);
        fixes = List.copyOf(fixes);
    }

    /** Returns the message in the language of the locale: Chinese for Chinese, English for all others. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}

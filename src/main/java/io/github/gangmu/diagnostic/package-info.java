/**
 * What is odd in a text, said to its author: {@link io.github.gangmu.diagnostic.Diagnostic}, with
 * {@link io.github.gangmu.diagnostic.TextEdit}s that mend it.
 *
 * <p>Messages speak of the author's thing (“二、”之后应为“三、”), in Chinese and in English. Values are immutable and may be shared between
 * threads. Depends on {@code source} only.
 */
@NullMarked
package io.github.gangmu.diagnostic;

import org.jspecify.annotations.NullMarked;

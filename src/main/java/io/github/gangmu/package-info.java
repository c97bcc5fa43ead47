/**
 * gangmu reads Chinese outlines and official documents in plain text and gives programs their structure.
 *
 * <p>Start at {@link io.github.gangmu.Gangmu}. The way of the data, by package:
 *
 * <pre>{@code
 * bytes → text → typed lines → placed items → outline → rendering
 *   source     internal.recognise  internal.structure  ast   render
 * }</pre>
 *
 * <p>Thread rules for the whole library: every exported type is immutable or says otherwise; parsers, readers and renderers are
 * reusable and may be shared between threads. A null argument is answered with a {@link NullPointerException}.
 */
@NullMarked
package io.github.gangmu;

import org.jspecify.annotations.NullMarked;

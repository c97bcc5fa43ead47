package io.github.gangmu.render;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;

/**
 * Writes an outline as one JSON object, and reads it back.
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "title": "社区工作提纲",
 *   "blocks": [
 *     {
 *       "type": "heading",
 *       "marker": {"text": "一、", "numbering": "一、", "value": 1},
 *       "text": "摸清底数",
 *       "span": {"start": 7, "end": 13, "line": 2, "column": 1},
 *       "blocks": [ … ]
 *     }
 *   ],
 *   "sources": [ … ]
 * }
 * }</pre>
 *
 * <p>What is not there is not written: no nulls, no empty lists, except {@code blocks} of the outline itself.
 *
 * <ul>
 *   <li>{@code name}: what messages call the source, where {@link #named()} asks for it.
 *   <li>{@code title}: the text of the title. {@code letterhead}: how many of the blocks stand before it.
 *   <li>{@code type}: {@code heading}, {@code point} or {@code paragraph}.
 *   <li>{@code marker}: the marker that numbers the block, with its style and its value; {@code numbers} where it holds
 *       several, as in 1.2.3. {@code outerMarkers}: those before it, as the {@code ##} of {@code ## 一、}.
 *   <li>{@code text}: the text without markers, wrapped lines joined. {@code lead}: its part before the run-on text.
 *   <li>{@code frames}: the frames that a heading or point fills, each with its pattern and the texts of its slots.
 *   <li>{@code span}: from the first marker to the end of the text, as UTF-16 offsets, with line and column (in
 *       characters) of the start, from 1.
 *   <li>{@code version}: 1; it goes up when readers of the last version would misread what is written.
 *   <li>{@code origin}: how the block lies in its source: the {@code region} of its characters, that of its {@code text},
 *       {@code reason} and {@code confidence} of its place; also where it was laid out anew or lost markers. Titles have
 *       {@code titleSpan}, {@code titleOrigin} and {@code titleMarkers}, markers a {@code span}.
 *   <li>{@code sources}: name and text of the source, and of others that blocks were taken from ({@code source} of their
 *       {@code origin}, where it is not 0). {@code prologue}: the blanks before the first block.
 *   <li>{@code diagnostics}: rule, severity, message and span of each, where any were given.
 * </ul>
 *
 * <p>Characters are written as they are. Escaped are quotes, backslashes, control characters, U+2028 and U+2029, which
 * end a line in some readers, and unpaired surrogates, which have no UTF-8.
 *
 * @since 0.1.0
 */
public final class Json implements Renderer {

    private static final Json COMPACT = new Json(false, false, true);
    private static final Json INDENTED = new Json(true, false, true);

    private final boolean indented;
    private final boolean named;
    private final boolean complete;

    private Json(boolean indented, boolean named, boolean complete) {
        this.indented = indented;
        this.named = named;
        this.complete = complete;
    }

    /**
     * Returns the renderer that writes an outline in a single line, without a line break, for programs.
     *
     * @return the renderer
     */
    public static Json compact() {
        return COMPACT;
    }

    /**
     * Returns the renderer that writes an outline in indented lines, which end with a line break, for people.
     *
     * @return the renderer
     */
    public static Json indented() {
        return INDENTED;
    }

    /**
     * Returns a renderer like this one that begins each object with the name of its source, to tell several apart.
     *
     * @return the renderer
     */
    public Json named() {
        return named ? this : new Json(indented, true, complete);
    }

    /**
     * Returns a renderer like this one that leaves out what only reading back needs, the text of the source above all. What
     * it writes is about half as long; an outline read from it says the same in the same structure, but comes from no source.
     *
     * @return the renderer
     */
    public Json withoutSource() {
        return complete ? new Json(indented, named, false) : this;
    }

    /**
     * Reads an outline that was written by {@link #compact()} or {@link #indented()}: an equal one, with the same text,
     * spans and evidence. Other programs may write such JSON, too; without {@code sources} and {@code origin} the blocks are made,
     * as by {@link io.github.gangmu.ast.Heading#of(String)}. Members that are not known here are passed over, and so is what an
     * outline finds out itself: leads, frames, lines and columns, diagnostics.
     *
     * <pre>{@code
     * Json.read("{\"blocks\":[{\"type\":\"point\",\"text\":\"走访入户。\"}]}")
     * }</pre>
     *
     * @param json one JSON object
     * @return the outline
     * @throws JsonException if it is no JSON, or tells of no outline; the message says where and why
     */
    public static Outline read(CharSequence json) {
        return JsonOutlineReader.read(json);
    }

    @Override
    public void render(Outline outline, Appendable out) throws IOException {
        render(outline, List.of(), out);
    }

    /**
     * Writes an outline and what was found out about it.
     *
     * @param outline what to write
     * @param diagnostics what was found out when it was read or checked
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if it cannot be written there
     */
    public void render(Outline outline, List<Diagnostic> diagnostics, Appendable out) throws IOException {
        JsonOutline writer = new JsonOutline(new JsonWriter(out, indented), outline.source(), complete);
        writer.write(outline, named, List.copyOf(diagnostics));
        if (indented) {
            out.append('\n');
        }
    }
}

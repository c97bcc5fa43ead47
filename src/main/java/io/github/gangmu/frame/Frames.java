package io.github.gangmu.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The frames this library knows, and where a text uses them.
 *
 * <pre>{@code
 * FrameMatch match = Frames.of("以“十心”为平台，扩大服务空间。").get(0);
 * match.frame().pattern();          // 以▢为▢
 * match.slots().get(0).text();      // “十心”
 * }</pre>
 *
 * <p>All methods can be called from any thread.
 *
 * @since 0.1.0
 */
public final class Frames {
    private static final List<Frame> CATALOGUE = read("frames.tsv");
    private static final Map<String, Frame> BY_ID =
            CATALOGUE.stream().collect(Collectors.toUnmodifiableMap(Frame::id, Function.identity()));

    private Frames() {}

    /**
     * Returns all frames, in a fixed order.
     *
     * @return an unmodifiable list
     */
    public static List<Frame> catalogue() {
        return CATALOGUE;
    }

    /**
     * Returns the frame of an id.
     *
     * @param id such as {@code yi-wei}
     * @return the frame, empty where there is none of this id
     */
    public static Optional<Frame> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * Returns the frame of an id.
     *
     * @param id such as {@code yi-wei}
     * @return the frame
     * @throws IllegalArgumentException if there is none of this id
     */
    public static Frame require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no frame " + id + "."));
    }

    /**
     * Returns the frames a text uses, in the order in which they begin; a frame inside a slot follows the one that holds it.
     * Takes time in proportion to the text.
     *
     * @param text the text of an item, without its marker
     * @return an unmodifiable list, empty where the text uses none
     */
    public static List<FrameMatch> of(String text) {
        return FrameSet.catalogue().match(text);
    }

    /**
     * Returns all frames of the catalogue together with a caller's own.
     *
     * <pre>{@code
     * Frames.with(Frame.of("点亮▢的“▢”")).match("点亮社区的“微心愿”");
     * }</pre>
     *
     * @param own frames made by {@link Frame#of}
     * @return the set
     * @throws IllegalArgumentException if two different frames have one id
     */
    public static FrameSet with(Frame... own) {
        return FrameSet.catalogue().with(own);
    }

    private static List<Frame> read(String table) {
        try (InputStream in = Frames.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table of frames is missing from the library.");
            }
            List<Frame> frames = new ArrayList<>();
            String rows = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            rows.lines().filter(row -> !row.startsWith("#")).forEach(row -> {
                String[] cells = row.split("\t", -1);
                frames.add(new Frame(cells[0], cells[1], cells[2], cells[3]));
            });
            return List.copyOf(frames);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of frames cannot be read.", e);
        }
    }
}

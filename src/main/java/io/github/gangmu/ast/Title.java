package io.github.gangmu.ast;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a whole document: 党建引领基层治理写作提纲. It holds no blocks; what follows it stands at the top level.
 *
 * @since 0.1.0
 */
public final class Title implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Marker> markers;
    private final String text;
    private final @Nullable Origin origin;

    private Title(List<Marker> markers, String text, @Nullable Origin origin) {
        this.markers = List.copyOf(markers);
        this.text = Objects.requireNonNull(text);
        this.origin = origin;
    }

    /** Returns a title without markers. */
    public static Title of(String text) {
        return new Title(List.of(), text, null);
    }

    /** Returns a title read from a source. */
    public static Title of(List<Marker> markers, String text, Origin origin) {
        return new Title(markers, text, origin.withMarkerCount(markers.size()));
    }

    /** Returns its markers: {@code #} for {@code # 社区工作提纲}; mostly none. */
    public List<Marker> markers() {
        return markers;
    }

    /** Returns its text without markers, the lines of a long title joined. */
    public String text() {
        return text;
    }

    /** Returns where it comes from, empty where it was made. */
    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /** Returns this title with another text. */
    public Title withText(String newText) {
        return newText.equals(text) ? this : new Title(markers, newText, origin);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Title that
                && text.equals(that.text)
                && markers.equals(that.markers)
                && Objects.equals(origin, that.origin);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Title[" + text + "]";
    }
}

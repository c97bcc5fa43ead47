package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Title;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts outlines one behind the other.
 *
 * <p>Title and letterhead of the first are those of the whole. The title of a later one becomes a heading over its blocks,
 * so that nothing is lost; {@link #flat()} leaves it out. Numbers stay; follow it with {@link Renumber}. Lines of other
 * sources are printed with the line breaks of the first.
 *
 * @since 0.1.0
 */
public final class Merge {
    private static final Merge STANDARD = new Merge(true);
    private static final Merge FLAT = new Merge(false);

    private final boolean titles;

    private Merge(boolean titles) {
        this.titles = titles;
    }

    /** Returns what keeps titles as headings. */
    public static Merge standard() {
        return STANDARD;
    }

    /** Returns what leaves the titles of all but the first out, and puts their blocks side by side. */
    public static Merge flat() {
        return FLAT;
    }

    /**
     * Returns the outlines as one.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Outline apply(List<Outline> outlines) {
        if (outlines.isEmpty()) {
            throw new IllegalArgumentException("Nothing to merge: the list of outlines is empty.");
        }
        Outline first = outlines.get(0);
        List<Block> all = new ArrayList<>(
                first.blocks().subList(first.letterhead().size(), first.blocks().size()));
        for (Outline outline : outlines.subList(1, outlines.size())) {
            Title title = outline.title().orElse(null);
            if (title == null || !titles) {
                all.addAll(outline.blocks());
            } else {
                all.addAll(outline.letterhead());
                all.add(heading(
                        title,
                        outline.blocks()
                                .subList(
                                        outline.letterhead().size(),
                                        outline.blocks().size())));
            }
        }
        return first.withBlocks(first.letterhead(), all);
    }

    private static Block heading(Title title, List<Block> blocks) {
        return title.origin()
                .<Block>map(origin -> Heading.of(title.markers(), title.text(), blocks, origin))
                .orElseGet(() -> Heading.of(title.text(), blocks).withMarkers(title.markers()));
    }
}

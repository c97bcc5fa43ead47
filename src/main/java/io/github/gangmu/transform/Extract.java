package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Takes sections out of an outline, to stand alone: each chosen block with all under it, without title, letterhead and what
 * is around it.
 *
 * <pre>{@code
 * Extract.where(path -> path.block().text().contains("保障")).apply(outline)
 * }</pre>
 *
 * <p>Of a chosen block within another only the outer is taken. The lines stay as they are, indentation and all.
 * {@link #titled()} makes a document of one section, with its heading as the title.
 *
 * @since 0.1.0
 */
public final class Extract implements Transformation {
    private final Predicate<? super BlockPath> where;
    private final boolean titled;

    private Extract(Predicate<? super BlockPath> where, boolean titled) {
        this.where = where;
        this.titled = titled;
    }

    /** Returns what takes out the chosen sections. */
    public static Extract where(Predicate<? super BlockPath> condition) {
        return new Extract(Objects.requireNonNull(condition), false);
    }

    /** Returns what takes out the section at a place, named by its indexes from the top: {@code Extract.at(0, 1)}. */
    public static Extract at(int... indexes) {
        return new Extract(Places.at(indexes), false);
    }

    /**
     * Returns this with the heading of the section as the title, without its number: 二、强化保障 becomes the title 强化保障, and
     * what stood under it stands at the top. Where several sections are taken, or one that holds nothing, they stay as they are.
     */
    public Extract titled() {
        return new Extract(where, true);
    }

    @Override
    public Outline apply(Outline outline) {
        List<Block> taken = new ArrayList<>();
        for (int i = 0; i < outline.blocks().size(); i++) {
            take(BlockPath.at(outline, i), taken);
        }
        if (titled && taken.size() == 1 && taken.get(0) instanceof Heading heading) {
            return Kinds.settled(outline, document(heading, outline));
        }
        boolean all = outline.title().isEmpty()
                && outline.letterhead().isEmpty()
                && outline.withBlocks(taken).equals(outline);
        return all ? outline : Kinds.settled(outline, Outline.read(null, 0, taken, outline.source(), ""));
    }

    private static Outline document(Heading heading, Outline outline) {
        List<Marker> marks = new ArrayList<>();
        int depth = 1;
        for (Marker marker : heading.markers()) {
            if (marker.numbering().family() == NumberingFamily.MARKDOWN) {
                depth = marker.numbering().id().length();
                marks.add(Markers.restyled(marker, Markers.markdown(1), List.of()));
            }
        }
        List<Block> below = new ArrayList<>();
        for (Block block : heading.blocks()) {
            below.add(Items.shiftMarkdown(block, 1 - depth));
        }
        Title title = heading.origin()
                .map(origin -> Title.of(marks, heading.text(), origin))
                .orElseGet(() -> Title.of(heading.text()));
        return Outline.read(title, 0, below, outline.source(), "");
    }

    private void take(BlockPath path, List<Block> taken) {
        if (where.test(path)) {
            taken.add(path.block());
            return;
        }
        for (int i = 0; i < path.block().blocks().size(); i++) {
            take(path.child(i), taken);
        }
    }
}

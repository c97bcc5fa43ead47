package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Evidence;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Title;
import io.github.gangmu.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the three texts of a merge, cut into units as it is read: its blocks and its title. The characters of a unit are
 * its head (indentation), markers, words and rest; the blanks behind it up to the next are a gap.
 */
final class MergeVersion {
    /** The unit that stands for the outline itself, above all others. */
    static final int TOP = -1;

    final int size;
    final DiffTree tree;

    private final Outline outline;
    private final String text;
    private final Origin[] origins;

    /** Where the rest of each unit ends and the gap behind it begins. */
    private final int[] ends;

    /** The number of the title, -1 where there is none. */
    private final int title;

    private final @Nullable String otherBreak;
    private final String lineBreak;

    /**
     * Cuts a text.
     *
     * @param lineBreak how lines are to end in the merged text
     * @throws IllegalArgumentException if the outline does not stand as it was read
     */
    MergeVersion(Outline outline, String lineBreak) {
        this.outline = outline;
        this.tree = new DiffTree(outline);
        this.text = outline.source().text();
        this.lineBreak = lineBreak;
        String own = firstBreak(text);
        this.otherBreak = own == null || own.equals(lineBreak) ? null : own;
        Optional<Title> name = outline.title();
        this.size = tree.size - 1 + (name.isPresent() ? 1 : 0);
        this.title = name.isPresent()
                ? outline.letterhead().stream().mapToInt(MergeVersion::count).sum()
                : TOP;
        this.origins = new Origin[size];
        this.ends = new int[size];
        int at = size == 0 ? text.length() : -1;
        for (int unit = 0; unit < size; unit++) {
            Origin origin = (unit == title
                            ? name.flatMap(Title::origin)
                            : block(unit).origin())
                    .orElseThrow(MergeVersion::notAsRead);
            if (at >= 0 && origin.region().start() != at) {
                throw notAsRead();
            }
            origins[unit] = origin;
            at = origin.region().end();
            int end = at;
            while (end > origin.textSpan().end() && isBlank(text.charAt(end - 1))) {
                end--;
            }
            ends[unit] = end;
        }
        if (at != text.length() || !outline.text().equals(text)) {
            throw notAsRead();
        }
    }

    private static IllegalArgumentException notAsRead() {
        return new IllegalArgumentException(
                "Outlines are merged as they were read, and this one was made or changed by a program;"
                        + " read its text() anew.");
    }

    private static int count(Block block) {
        return 1 + block.blocks().stream().mapToInt(MergeVersion::count).sum();
    }

    /** Returns the first line break of a text, null where there is none. */
    static @Nullable String firstBreak(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return "\n";
            }
            if (text.charAt(i) == '\r') {
                return text.startsWith("\r\n", i) ? "\r\n" : "\r";
            }
        }
        return null;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '　' || c == '\u00a0';
    }

    boolean isTitle(int unit) {
        return unit == title;
    }

    int titleUnit() {
        return title;
    }

    /** Returns the number of a unit in the tree of blocks; the title has none. */
    int node(int unit) {
        return title < 0 || unit < title ? unit + 1 : unit;
    }

    int unit(int node) {
        return title < 0 || node <= title ? node - 1 : node;
    }

    Block block(int unit) {
        return tree.block(node(unit));
    }

    Optional<BlockPath> path(int unit) {
        return unit < 0 || isTitle(unit) ? Optional.empty() : Optional.of(tree.path(node(unit)));
    }

    String content(int unit) {
        return isTitle(unit)
                ? outline.title().map(Title::text).orElse("")
                : block(unit).text();
    }

    /** Returns what kind of block a unit is, or that it is the title. */
    Class<?> kind(int unit) {
        return isTitle(unit) ? Title.class : block(unit).getClass();
    }

    List<Marker> markers(int unit) {
        return isTitle(unit)
                ? outline.title().map(Title::markers).orElse(List.of())
                : block(unit).markers();
    }

    Evidence evidence(int unit) {
        return origins[unit].evidence();
    }

    int parent(int unit) {
        int parent = isTitle(unit) ? 0 : tree.parent[node(unit)];
        return parent == 0 ? TOP : unit(parent);
    }

    /** Returns the number behind the last unit under a unit. The title stands among no unit's own. */
    int end(int unit) {
        return isTitle(unit) ? unit + 1 : unit(tree.end[node(unit)] - 1) + 1;
    }

    /** Returns how many units stand beside a unit under its parent, itself included. */
    int siblings(int unit) {
        int parent = isTitle(unit) ? 0 : tree.parent[node(unit)];
        return parent == 0
                ? outline.blocks().size()
                : tree.block(parent).blocks().size();
    }

    int depth(int unit) {
        int depth = 0;
        for (int at = unit; at != TOP; at = parent(at)) {
            depth++;
        }
        return depth;
    }

    boolean startsLine(int unit) {
        int start = origins[unit].region().start();
        return start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
    }

    String head(int unit) {
        return cut(origins[unit].region().start(), origins[unit].span().start());
    }

    /** Returns the markers of a unit with the blanks between and behind them. */
    String markerText(int unit) {
        return cut(origins[unit].span().start(), origins[unit].textSpan().start());
    }

    /** Returns where the characters of {@link #markerText} begin in the source. */
    int markerStart(int unit) {
        return origins[unit].span().start();
    }

    String words(int unit) {
        SourceSpan span = origins[unit].textSpan();
        return cut(span.start(), span.end());
    }

    String rest(int unit) {
        return cut(origins[unit].textSpan().end(), ends[unit]);
    }

    /** Returns the blanks behind a unit, for {@link #TOP} what stands before the first. */
    String gap(int unit) {
        if (unit == TOP) {
            return cut(0, size == 0 ? text.length() : origins[0].region().start());
        }
        return cut(ends[unit], origins[unit].region().end());
    }

    private String cut(int start, int end) {
        String piece = text.substring(start, end);
        return otherBreak == null ? piece : piece.replace(otherBreak, lineBreak);
    }
}

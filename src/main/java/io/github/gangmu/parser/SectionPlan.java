package io.github.gangmu.parser;

import static io.github.gangmu.parser.SectionCopy.regionStart;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Title;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a window falls into sections. In front of that text the window may hold some that was handed over already: it
 * shows what the lists and numbers behind it go on with.
 *
 * <p>Offsets are those of the window.
 */
final class SectionPlan {
    private final Outline outline;
    private final int from;
    private final List<Part> parts;

    /** Blocks side by side that become one section, up to where the next one begins. */
    record Part(List<Block> blocks, int start, int depth) {}

    /**
     * Text from before a window: the lines its first block stands under, and some of what stands before it in its list.
     *
     * @param depth how deep the first block of the window stands
     */
    record Context(String text, int depth) {
        static final Context NONE = new Context("", 1);
    }

    /** Where a window may end: a block, those it stands under, and those before it in its list. */
    record Cut(int at, int depth, List<Block> above, List<Block> before) {}

    private SectionPlan(Outline outline, int from, List<Part> parts) {
        this.outline = outline;
        this.from = from;
        this.parts = parts;
    }

    /**
     * Returns how the text behind a context falls into sections. Null where no block begins there, or only one deeper than where
     * the text was cut: then what was handed over does not help to place what follows.
     */
    static @Nullable SectionPlan of(Outline outline, Context context) {
        int from = context.text().length();
        Deque<Part> open = new ArrayDeque<>();
        List<Block> siblings = outline.blocks();
        for (int depth = 1; depth <= context.depth(); depth++) {
            int next = firstFrom(siblings, from);
            if (next < siblings.size()) {
                int start = regionStart(siblings.get(next));
                open.push(new Part(siblings.subList(next, siblings.size()), start, depth));
                if (start == from) {
                    return new SectionPlan(outline, from, parts(open));
                }
            }
            if (next == 0) {
                return null;
            }
            siblings = siblings.get(next - 1).blocks();
        }
        return null;
    }

    /** Returns how a window falls into sections that holds nothing handed over before. */
    static SectionPlan of(Outline outline) {
        List<Block> blocks = outline.blocks();
        int first = Math.min(blocks.size(), outline.letterhead().size() + 1);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(blocks.subList(0, first), 0, 1));
        addEach(blocks, first, parts);
        return new SectionPlan(outline, 0, parts);
    }

    /** Returns first what goes on with lists inside a section, the deepest first, then each block at the top level. */
    private static List<Part> parts(Deque<Part> open) {
        List<Part> parts = new ArrayList<>();
        for (Part part : open) {
            if (part.depth() > 1) {
                parts.add(part);
            } else {
                addEach(part.blocks(), 0, parts);
            }
        }
        return parts;
    }

    private static void addEach(List<Block> blocks, int first, List<Part> parts) {
        for (int i = first; i < blocks.size(); i++) {
            parts.add(new Part(blocks.subList(i, i + 1), regionStart(blocks.get(i)), 1));
        }
    }

    private static int firstFrom(List<Block> blocks, int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (regionStart(blocks.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Outline outline() {
        return outline;
    }

    /** Returns where the text that was not handed over yet begins. */
    int from() {
        return from;
    }

    List<Part> parts() {
        return parts;
    }

    int length() {
        return outline.source().text().length();
    }

    /**
     * Returns the beginning of a section behind the first, so that all before it can be handed over: the last that keeps this distance
     * from the end, or the last at all; null where there is no other section.
     */
    @Nullable
    Cut betweenSections(int margin) {
        int last = parts.size() - 1;
        while (last > 1 && parts.get(last).start() > length() - margin) {
            last--;
        }
        if (last < 1 || parts.get(last).start() > length() - margin) {
            last = parts.size() - 1;
        }
        return last < 1 ? null : cut(parts.get(last).start());
    }

    /** Returns the beginning of a block under the only section, one near the end; null where there is none. */
    @Nullable
    Cut insideSection(int margin) {
        int best = from;
        int least = firstCut();
        List<Block> level = parts.get(0).blocks();
        int half = from + (length() - from) / 2;
        while (!level.isEmpty() && best < half) {
            int last = level.size() - 1;
            while (last > 0 && !isCut(level.get(last), least, length() - margin)) {
                last--;
            }
            if (isCut(level.get(last), least, length())) {
                best = Math.max(best, regionStart(level.get(last)));
            }
            level = level.get(level.size() - 1).blocks();
        }
        return best > from ? cut(best) : null;
    }

    /** Returns where the first section may be cut: behind the title, which only the first window can have. */
    private int firstCut() {
        return from > 0
                ? from + 1
                : outline.title()
                        .flatMap(Title::origin)
                        .map(origin -> origin.region().end())
                        .orElse(1);
    }

    private static boolean isCut(Block block, int least, int latest) {
        int start = regionStart(block);
        return start >= least && start <= latest && !isInLine(block);
    }

    private static boolean isInLine(Block block) {
        return block.origin().orElseThrow().isInLine();
    }

    private Cut cut(int at) {
        List<Block> above = new ArrayList<>();
        List<Block> siblings = outline.blocks();
        int first = outline.letterhead().size();
        while (true) {
            int next = firstFrom(siblings, at);
            if (next < siblings.size() && regionStart(siblings.get(next)) == at) {
                return new Cut(at, above.size() + 1, above, siblings.subList(Math.min(first, next), next));
            }
            Block parent = siblings.get(next - 1);
            above.add(parent);
            siblings = parent.blocks();
            first = 0;
        }
    }

    /** Returns text from before a cut that shows what goes on behind it, so far as it is not too long. It ends with a line. */
    Context context(Cut cut, int margin, int longest) {
        StringBuilder context = new StringBuilder();
        for (Block above : cut.above()) {
            context.append(head(above, margin));
        }
        List<Block> before = cut.before();
        int own = before.size();
        while (own > 0 && !isInLine(before.get(own - 1))) {
            own--;
        }
        if (own < before.size()) {
            Block last = before.get(before.size() - 1);
            if (cut.at() - regionStart(last) > longest) {
                context.append(head(last, margin));
            } else {
                int first = before.size() - 1;
                while (first > own && cut.at() - regionStart(before.get(first - 1)) <= margin) {
                    first--;
                }
                context.append(text(), regionStart(before.get(first)), cut.at());
            }
        }
        return new Context(context.toString(), cut.depth());
    }

    private String text() {
        return outline.source().text();
    }

    /** Returns the lines of a block above the first block under it that has its own; nothing where they are long. */
    private String head(Block block, int longest) {
        int start = regionStart(block);
        for (Block below : block.blocks()) {
            if (!isInLine(below)) {
                int end = regionStart(below);
                return end - start <= longest ? text().substring(start, end) : "";
            }
        }
        return "";
    }
}

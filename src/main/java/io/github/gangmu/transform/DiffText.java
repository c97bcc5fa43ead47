package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.transform.Change.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws the difference of two outlines for people: what changed, under the headings it stands under.
 *
 * <pre>{@code
 *   一、摸清底数
 * ~   1.走访入户 → 逐户走访
 * -   建立台账。
 * > 二、分类施策
 * # 二、→三、 强化保障
 * +   1.充实队伍。
 *
 * 1 added, 1 removed, 1 moved, 1 renumbered, 1 changed
 * }</pre>
 *
 * <p>Signs: {@code +} added, {@code -} removed, {@code >} moved, {@code #} renumbered, {@code ~} changed text, {@code *} a
 * heading that became a point or the like. A block with several changes has the sign of the first of {@code > ~ # *}.
 *
 * @since 0.1.0
 */
public final class DiffText {
    private static final DiffText PLAIN = new DiffText(false);
    private static final DiffText COLOURED = new DiffText(true);

    private static final int MOST_CHARACTERS = 60;

    private final boolean coloured;

    private DiffText(boolean coloured) {
        this.coloured = coloured;
    }

    /** Returns what draws without colours. */
    public static DiffText plain() {
        return PLAIN;
    }

    /** Returns what draws with the colours of terminals. */
    public static DiffText coloured() {
        return COLOURED;
    }

    /** Returns the drawing, an empty text where the outlines do not differ. */
    public String render(OutlineDiff diff) {
        if (diff.isEmpty()) {
            return "";
        }
        Drawing drawing = new Drawing();
        List<Change> changes = diff.changes();
        for (int i = 0; i < changes.size(); ) {
            Change first = changes.get(i);
            Map<Kind, Change> ofBlock = new EnumMap<>(Kind.class);
            do {
                ofBlock.put(changes.get(i).kind(), changes.get(i));
                i++;
            } while (i < changes.size()
                    && first.after().isPresent()
                    && changes.get(i).after().equals(first.after()));
            drawing.add(first, ofBlock);
        }
        List<String> counts = new ArrayList<>();
        diff.counts()
                .forEach((kind, count) -> counts.add(count + " "
                        + switch (kind) {
                            case ADDED -> "added";
                            case REMOVED -> "removed";
                            case MOVED -> "moved";
                            case RENUMBERED -> "renumbered";
                            case CHANGED -> "changed";
                            case RETYPED -> "of another kind";
                            case TITLE -> "title";
                        }));
        return drawing.text + "\n" + String.join(", ", counts) + "\n";
    }

    /** One drawing. */
    private final class Drawing {
        private final StringBuilder text = new StringBuilder();
        private final Set<List<Integer>> drawn = new HashSet<>();

        void add(Change first, Map<Kind, Change> changes) {
            if (first.kind() == Kind.TITLE) {
                line('~', 0, colour(shortened(first.oldText()), 31) + " → " + colour(shortened(first.newText()), 32));
                return;
            }
            BlockPath path = first.after().or(first::before).orElseThrow();
            if (first.after().isPresent()) {
                drawAbove(path);
                drawn.add(path.indexes());
            }
            int depth = path.depth() - 1;
            switch (first.kind()) {
                case ADDED -> line('+', depth, colour(named(path.block()), 32));
                case REMOVED -> line('-', depth, colour(named(path.block()), 31));
                default -> line(sign(changes), depth, described(path.block(), changes));
            }
        }

        private void drawAbove(BlockPath path) {
            List<BlockPath> above = new ArrayList<>();
            for (BlockPath at = path.parent().orElse(null);
                    at != null && drawn.add(at.indexes());
                    at = at.parent().orElse(null)) {
                above.add(at);
            }
            for (int i = above.size() - 1; i >= 0; i--) {
                line(' ', above.get(i).depth() - 1, named(above.get(i).block()));
            }
        }

        private void line(char sign, int depth, String words) {
            text.append(sign)
                    .append(' ')
                    .append("  ".repeat(depth))
                    .append(words)
                    .append('\n');
        }
    }

    private static char sign(Map<Kind, Change> changes) {
        return changes.containsKey(Kind.MOVED)
                ? '>'
                : changes.containsKey(Kind.CHANGED) ? '~' : changes.containsKey(Kind.RENUMBERED) ? '#' : '*';
    }

    private String described(Block block, Map<Kind, Change> changes) {
        Change renumbered = changes.get(Kind.RENUMBERED);
        Change changed = changes.get(Kind.CHANGED);
        Change retyped = changes.get(Kind.RETYPED);
        String markers = renumbered == null
                ? markers(block)
                : colour(renumbered.oldText(), 31) + "→" + colour(renumbered.newText(), 32) + " ";
        String words = changed == null
                ? shortened(block.text())
                : colour(shortened(changed.oldText()), 31) + " → " + colour(shortened(changed.newText()), 32);
        String kind = retyped == null ? "" : " (" + retyped.oldText() + " → " + retyped.newText() + ")";
        return markers + words + kind;
    }

    private String colour(String words, int code) {
        return coloured && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }

    private static String named(Block block) {
        return markers(block) + shortened(block.text());
    }

    private static String markers(Block block) {
        StringBuilder markers = new StringBuilder();
        block.markers().forEach(marker -> markers.append(shortened(marker.text())));
        return markers.toString();
    }

    /** Returns the beginning of a text, without characters that steer a terminal. */
    private static String shortened(String words) {
        String plain = words.replaceAll("\\p{Cntrl}", " ");
        return plain.codePointCount(0, plain.length()) <= MOST_CHARACTERS
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "…";
    }
}

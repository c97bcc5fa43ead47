package io.github.gangmu.transform;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Evidence;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Takes points out of the line of a block, and puts those that were taken out back. */
final class InlinePoints {
    private InlinePoints() {}

    /**
     * Returns a block with the points in its line on lines of their own, and those of them that stand beside it then: what
     * goes on with its own number, 1. 走访入户；2. 建立台账, and what running text counts that has come to its end, with no colon or comma to introduce it.
     */
    static List<Block> exploded(Block block) {
        int end = 0;
        while (end < block.blocks().size() && Items.isInLine(block.blocks().get(end))) {
            end++;
        }
        if (end == 0 || block.height() > Block.MAX_DEPTH - 3) {
            return List.of(block);
        }
        List<Node> roots = nested(block.blocks().subList(0, end));
        List<Node> under = new ArrayList<>();
        List<Node> beside = new ArrayList<>();
        boolean introduces = !(block instanceof Paragraph) || endsWithColon(block) || endsOpen(block);
        Marker last = block.marker().orElse(null);
        for (Node root : roots) {
            Marker marker = root.point.marker().orElse(null);
            boolean goesOn = last != null && marker != null && follows(last, marker);
            (goesOn || !introduces || !beside.isEmpty() ? beside : under).add(root);
            last = goesOn ? marker : last;
        }
        List<Block> rest = block.blocks().subList(end, block.blocks().size());
        List<Block> all = new ArrayList<>();
        List<Block> below = new ArrayList<>();
        under.forEach(node -> below.add(node.block(List.of())));
        if (beside.isEmpty()) {
            below.addAll(rest);
        }
        all.add(block.withBlocks(below));
        for (int i = 0; i < beside.size(); i++) {
            all.add(beside.get(i).block(i == beside.size() - 1 && !(block instanceof Paragraph) ? rest : List.of()));
        }
        if (!beside.isEmpty() && block instanceof Paragraph) {
            all.addAll(rest);
        }
        return all;
    }

    /** Returns whether the points in the line of an item go on with its own number: 1、走访入户；2、建立台账。 */
    static boolean goesOnInLine(Block block) {
        Marker own = block.marker().orElse(null);
        return own != null
                && block.blocks().stream()
                        .takeWhile(Items::isInLine)
                        .flatMap(point -> point.marker().stream())
                        .anyMatch(marker -> follows(own, marker));
    }

    static boolean endsWithColon(Block block) {
        return block.text().endsWith("：") || block.text().endsWith(":");
    }

    /** Returns whether a sentence goes on behind a block: 会议指出， */
    private static boolean endsOpen(Block block) {
        return block.text().endsWith("，") || block.text().endsWith(",");
    }

    private static boolean follows(Marker last, Marker marker) {
        return Markers.series(last.numbering()).equals(Markers.series(marker.numbering()))
                && !Markers.isSequence(marker.numbering())
                && marker.value().orElse(0) == last.value().orElse(0) + 1;
    }

    /** A point taken out of a line, with those that count in another style behind it. */
    private static final class Node {
        private final Block point;
        private final List<Node> below = new ArrayList<>();

        Node(Block point) {
            this.point = point;
        }

        Block block(List<Block> more) {
            List<Block> all = new ArrayList<>();
            below.forEach(node -> all.add(node.block(List.of())));
            all.addAll(more);
            Block with = point.withBlocks(all);
            return all.isEmpty() ? with : Items.asHeading(with);
        }
    }

    /** Returns points as they nest on lines of their own: a style that begins behind a point of another goes below it. */
    private static List<Node> nested(List<Block> points) {
        List<Node> roots = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (Block point : points) {
            Node node = new Node(point.withOrigin(point.origin().orElseThrow().onOwnLine()));
            int at = open.size() - 1;
            while (at >= 0 && !series(open.get(at).point).equals(series(point))) {
                at--;
            }
            if (at >= 0) {
                open.subList(at, open.size()).clear();
            }
            (open.isEmpty() ? roots : open.get(open.size() - 1).below).add(node);
            open.add(node);
        }
        return roots;
    }

    private static String series(Block point) {
        return point.marker().map(marker -> Markers.series(marker.numbering())).orElse("");
    }

    /** Returns a list with the points that were taken out of lines in their lines again, where the line is chosen by its index. */
    static List<Block> rejoined(List<Block> blocks, IntPredicate chosen) {
        List<Block> all = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); ) {
            if (!chosen.test(i)) {
                all.add(blocks.get(i++));
                continue;
            }
            Line line = new Line(blocks.get(i++));
            while (i < blocks.size() && line.isWhole() && line.takes(blocks.get(i))) {
                i++;
            }
            all.add(line.joined());
        }
        return all;
    }

    /** A block and the points behind it that stood in its line. */
    private static final class Line {
        private final Block head;
        private final List<Block> points = new ArrayList<>();
        private final List<Block> rest = new ArrayList<>();
        private @Nullable Origin last;

        Line(Block head) {
            this.head = head;
            this.last = head.origin().orElse(null);
            head.blocks().forEach(this::takeBelow);
        }

        boolean isWhole() {
            return rest.isEmpty();
        }

        private void takeBelow(Block block) {
            if (!rest.isEmpty() || !takes(block)) {
                rest.add(block);
            }
        }

        boolean takes(Block block) {
            Origin origin = block.origin().orElse(null);
            if (last == null || origin == null || !stoodBehind(last, origin)) {
                return false;
            }
            points.add(block.withBlocks(List.of()).withOrigin(origin.inLine()));
            last = origin;
            block.blocks().forEach(this::takeBelow);
            return true;
        }

        Block joined() {
            if (points.isEmpty()) {
                return head;
            }
            List<Block> all = new ArrayList<>();
            points.forEach(point -> all.add(Items.asPoint(point)));
            all.addAll(rest);
            return head.withBlocks(all);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Of another source, even an equal one, nothing stood in this line.
    private static boolean stoodBehind(Origin before, Origin origin) {
        return before.source() == origin.source()
                && before.region().end() == origin.region().start()
                && stoodInLine(origin);
    }

    static boolean stoodInLine(Origin origin) {
        int start = origin.region().start();
        char before = start == 0 ? '\n' : origin.source().text().charAt(start - 1);
        return before != '\n' && before != '\r';
    }

    /** Returns a point that a program made, as one that is printed inside a line. */
    static Block madeInLine(Block point) {
        Optional<Marker> marker = point.marker();
        String head = marker.map(Marker::text).orElse("");
        Source source = Source.of(head + point.text());
        SourceSpan whole = new SourceSpan(0, head.length() + point.text().length());
        SourceSpan text = new SourceSpan(head.length(), whole.end());
        return point.withOrigin(new Origin(source, whole, whole, text, Evidence.MADE).inLine());
    }
}

package io.github.gangmu.render;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Title;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Draws one tree, line by line. */
final class TreeDrawing {
    /** A marker that ends with one is a bare number. */
    private static final String CHINESE_DIGITS = "一二三四五六七八九十百";

    private static final String HEADING = "▪";
    private static final String POINT = "◦";
    private static final String RUNNING_TEXT = "╌";

    /** The columns running text is cut to, however wide the terminal: a tree shows where it stands, not what it says. */
    private static final int RUNNING_TEXT_COLUMNS = 60;

    /** The columns of text an item keeps, however deep it stands. */
    private static final int FEWEST_COLUMNS = 8;

    private final Style style;
    private final int width;
    private final Appendable out;

    TreeDrawing(Style style, int width, Appendable out) {
        this.style = style;
        this.width = width;
        this.out = out;
    }

    void draw(Outline outline) throws IOException {
        String title = outline.title().map(TreeDrawing::named).orElse("");
        String root = title.isEmpty() ? style.faint("(no title)") : style.title(Columns.shorten(title, width));
        out.append(root).append('\n');
        draw(outline.blocks(), "", 1);
        out.append('\n').append(legend(outline)).append('\n');
    }

    /** Returns a title with its number; the mark of its level says nothing at the root. */
    private static String named(Title title) {
        List<Marker> numbers = title.markers().stream()
                .filter(marker -> marker.numbering().family() != NumberingFamily.MARKDOWN)
                .toList();
        return markers(numbers) + Blanks.forControls(title.text());
    }

    private void draw(List<Block> blocks, String before, int level) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            Block block = blocks.get(i);
            out.append(style.faint(before + (last ? "└" : "├")));
            if (block instanceof Paragraph) {
                drawRunningText(block, Columns.of(before) + 3);
            } else {
                drawItem(block, Columns.of(before) + 5, level);
            }
            out.append('\n');
            draw(block.blocks(), before + (last ? "   " : "│  "), level + 1);
        }
    }

    private void drawRunningText(Block block, int used) throws IOException {
        int room = Math.min(RUNNING_TEXT_COLUMNS, roomBehind(used));
        String text = Columns.shorten(markers(block.markers()) + Blanks.forControls(block.text()), room);
        out.append(style.faint(RUNNING_TEXT + " " + text));
    }

    private void drawItem(Block block, int used, int level) throws IOException {
        boolean heading = block instanceof Heading;
        String marker = markers(block.markers());
        String frames = frames(block);
        int room = roomBehind(used);
        // Frames may take a third of the line; what the item says goes first.
        if (Columns.of(marker + block.text() + frames) > room && Columns.of(frames) > room / 3) {
            frames = "";
        }
        String line = Columns.shorten(marker + Blanks.forControls(block.text()), room - Columns.of(frames));
        int markerEnd = Math.min(marker.length(), line.length());
        String text = line.substring(markerEnd);

        out.append(style.faint("─")).append(' ');
        out.append(style.level(level, heading ? HEADING : POINT)).append(' ');
        out.append(style.level(level, line.substring(0, markerEnd)));
        out.append(heading ? style.heading(text) : text);
        out.append(style.frame(frames));
    }

    private int roomBehind(int used) {
        return Math.max(FEWEST_COLUMNS, width - used);
    }

    private static String frames(Block block) {
        return Entry.itemFrames(block).stream()
                .map(match -> match.frame().pattern())
                .distinct()
                .map(pattern -> " ‹" + pattern + "›")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), frames -> frames.isEmpty() ? frames : " " + frames));
    }

    /** Returns the markers, with a blank behind those that people write one behind: 第一章 总则, 1. 总则, 一 总则, but 一、总则. */
    private static String markers(List<Marker> markers) {
        StringBuilder text = new StringBuilder();
        for (Marker marker : markers) {
            String sign = Blanks.forControls(marker.text());
            text.append(sign);
            boolean tight = !sign.isEmpty()
                    && marker.numbering().family() != NumberingFamily.CHAPTER
                    && CHINESE_DIGITS.indexOf(sign.charAt(sign.length() - 1)) < 0
                    && Columns.of(sign.codePointBefore(sign.length())) == 2;
            text.append(tight ? "" : " ");
        }
        return text.toString();
    }

    private String legend(Outline outline) {
        String legend = HEADING + " " + count(outline.headings().count(), "heading") + "  " + POINT + " "
                + count(outline.points().count(), "point") + "  " + RUNNING_TEXT + " "
                + count(outline.paragraphs().count(), "paragraph");
        return style.faint(Columns.shorten(legend, width));
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}

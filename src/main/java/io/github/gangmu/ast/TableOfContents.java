package io.github.gangmu.ast;

import io.github.gangmu.source.Position;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The headings of an outline, as a table of contents (目录) lists them.
 *
 * <pre>{@code
 * 一、摸清底数
 *   （一）走访入户
 * 二、分类施策
 * }</pre>
 *
 * @param entries the headings in reading order
 * @since 0.1.0
 */
public record TableOfContents(List<Entry> entries) {
    /** Makes a table; the list is copied. */
    public TableOfContents {
        entries = List.copyOf(entries);
    }

    /**
     * A heading in the table.
     *
     * @param path the place of the heading
     * @param level 1 for a heading under no other
     * @param title its number and its text, without Markdown marks and the text that runs on behind it
     * @since 0.1.0
     */
    public record Entry(BlockPath path, int level, String title) {
        /** Returns the line it stands in, from 1; empty where a program made it. */
        public OptionalInt line() {
            return path.position().map(Position::line).map(OptionalInt::of).orElse(OptionalInt.empty());
        }
    }

    static TableOfContents of(Outline outline, int levels) {
        return new TableOfContents(outline.paths()
                .filter(path -> path.block() instanceof Heading)
                .map(path -> new Entry(path, path.headings().size() + 1, title((Heading) path.block())))
                .filter(entry -> entry.level() <= levels)
                .toList());
    }

    private static String title(Heading heading) {
        return WrittenName.of(heading.markers(), heading.lead().orElse(heading.text()));
    }

    /** Returns one line for each heading, set in by two blanks for each level. */
    @Override
    public String toString() {
        return entries.stream()
                .map(entry -> "  ".repeat(entry.level() - 1) + entry.title() + "\n")
                .collect(Collectors.joining());
    }
}

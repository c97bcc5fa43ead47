package io.github.gangmu.parser;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import io.github.gangmu.ast.Title;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies blocks of a window into a section with a source of its own, so that the window can be forgotten. Blocks that begin behind the
 * section are left out.
 */
final class SectionCopy {
    private final Source source;
    private final int start;
    private final int end;

    /** Prepares to copy what stands between two offsets of a window. */
    SectionCopy(Source window, int start, int end) {
        this.source = Source.of(window.name(), window.text().substring(start, end));
        this.start = start;
        this.end = end;
    }

    Source source() {
        return source;
    }

    Title title(Title title) {
        return Title.of(
                markers(title.markers()), title.text(), origin(title.origin().orElseThrow()));
    }

    List<Block> blocks(List<Block> blocks) {
        List<Block> copies = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (regionStart(block) >= end) {
                break;
            }
            copies.add(copy(block));
        }
        return copies;
    }

    private Block copy(Block block) {
        List<Marker> markers = markers(block.markers());
        List<Block> blocks = blocks(block.blocks());
        Origin origin = origin(block.origin().orElseThrow());
        if (block instanceof Heading) {
            return Heading.read(markers, blocks, origin);
        }
        return block instanceof Point ? Point.read(markers, blocks, origin) : Paragraph.read(markers, blocks, origin);
    }

    static int regionStart(Block block) {
        return block.origin().orElseThrow().region().start();
    }

    private List<Marker> markers(List<Marker> markers) {
        return markers.isEmpty()
                ? markers
                : markers.stream()
                        .map(marker -> Marker.at(
                                span(marker.span().orElseThrow()), marker.text(), marker.numbering(), marker.numbers()))
                        .toList();
    }

    private Origin origin(Origin origin) {
        return new Origin(
                source, span(origin.region()), span(origin.span()), span(origin.textSpan()), origin.evidence());
    }

    private SourceSpan span(SourceSpan span) {
        return new SourceSpan(span.start() - start, span.end() - start);
    }
}

package io.github.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Origin;
import io.github.gangmu.ast.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What holds of every outline that was read, whatever the text. */
public final class OutlineLaws {
    private OutlineLaws() {}

    /** Parses the text, checks the laws and returns the outline. */
    public static Outline parse(String text) {
        Outline outline = Gangmu.parse(text);
        check(outline, text);
        return outline;
    }

    /** Checks that the outline gives its text back and that its blocks tile it. */
    public static void check(Outline outline, String text) {
        assertThat(outline.text()).isEqualTo(text);
        assertThat(outline.source().text()).isEqualTo(text);
        List<Origin> origins = new ArrayList<>();
        outline.title().ifPresent(title -> origins.add(title.origin().orElseThrow()));
        outline.paths().forEach(path -> {
            Block block = path.block();
            Origin origin = block.origin().orElseThrow();
            origins.add(origin);
            assertThat(path.depth()).isLessThanOrEqualTo(Block.MAX_DEPTH);
            assertThat(origin.text()).isEqualTo(block.text());
            path.parent()
                    .ifPresent(parent -> assertThat(origin.region().start())
                            .isGreaterThanOrEqualTo(parent.block()
                                    .origin()
                                    .orElseThrow()
                                    .region()
                                    .end()));
            int at = origin.span().start();
            for (Marker marker : block.markers()) {
                assertThat(marker.span().orElseThrow().start()).isGreaterThanOrEqualTo(at);
                assertThat(marker.span().orElseThrow().text(text)).isEqualTo(marker.text());
                at = marker.span().orElseThrow().end();
            }
        });
        List<Origin> readingOrder = new ArrayList<>(origins);
        readingOrder.sort(Comparator.comparing(Origin::region));
        for (int i = 1; i < readingOrder.size(); i++) {
            assertThat(readingOrder.get(i).region().start())
                    .isEqualTo(readingOrder.get(i - 1).region().end());
        }
        if (!readingOrder.isEmpty()) {
            int first = readingOrder.get(0).region().start();
            assertThat(text.substring(0, first))
                    .matches("(?:[\\s\\u3000\\u00a0\\u200b\\ufeff\\p{Z}\\p{Cf}]|\\*\\*|__)*");
            assertThat(readingOrder.get(readingOrder.size() - 1).region().end()).isEqualTo(text.length());
        }
    }
}

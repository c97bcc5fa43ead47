package io.github.gangmu.transform;

import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.TextPiece;
import io.github.gangmu.diagnostic.TextEdit;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The difference between an outline and the source it was read from, as edits of the source.
 *
 * <pre>{@code
 * List<TextEdit> edits = TextEdits.of(Renumber.official().apply(outline));
 * TextEdits.apply(outline.source().text(), edits)    // the text of the changed outline
 * }</pre>
 *
 * <p>Offsets are those of the source, UTF-16, end exclusive. Edits are in order, do not overlap, and are all to be applied
 * together, as editors do with the edits of one command.
 *
 * @since 0.1.0
 */
public final class TextEdits {
    private TextEdits() {}

    /** Returns the edits that turn the source of an outline into its text; none where the outline did not change. */
    public static List<TextEdit> of(Outline outline) {
        Source source = outline.source();
        List<TextPiece> pieces = outline.textPieces();
        boolean[] stays = staying(pieces, source);
        List<TextEdit> edits = new ArrayList<>();
        StringBuilder put = new StringBuilder();
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            TextPiece piece = pieces.get(i);
            if (!stays[i]) {
                put.append(piece.text());
                continue;
            }
            add(edits, at, piece.start(), put);
            at = piece.start() + piece.text().length();
        }
        add(edits, at, source.text().length(), put);
        return List.copyOf(edits);
    }

    private static void add(List<TextEdit> edits, int start, int end, StringBuilder put) {
        if (start < end || !put.isEmpty()) {
            edits.add(new TextEdit(new SourceSpan(start, end), put.toString()));
            put.setLength(0);
        }
    }

    /**
     * Returns which pieces stay where they stand: of those in rising order, the set that holds the most characters. What
     * was moved past them is taken out and put in.
     */
    private static boolean[] staying(List<TextPiece> pieces, Source source) {
        int count = pieces.size();
        boolean[] ours = new boolean[count];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TextPiece piece = pieces.get(i);
            ours[i] = piece.source().isPresent() && isSame(piece.source().get(), source);
            if (ours[i]) {
                order.add(i);
            }
        }
        List<Integer> byStart = new ArrayList<>(order);
        byStart.sort(Comparator.comparingInt(i -> pieces.get(i).start()));
        int[] rank = new int[count];
        for (int i = 0; i < byStart.size(); i++) {
            rank[byStart.get(i)] = i + 1;
        }
        return heaviest(pieces, order, rank, byStart.size());
    }

    @SuppressWarnings("ReferenceEquality") // Another source may hold the same text; its offsets mean the same then.
    private static boolean isSame(Source some, Source other) {
        return some == other || some.equals(other);
    }

    /** Finds the heaviest rising sequence; {@code best} is a Fenwick tree of the best sequence that ends at or below a rank. */
    private static boolean[] heaviest(List<TextPiece> pieces, List<Integer> order, int[] rank, int ranks) {
        int[] best = new int[ranks + 1];
        long[] weight = new long[pieces.size()];
        int[] before = new int[pieces.size()];
        Arrays.fill(best, -1);
        int heaviest = -1;
        for (int i : order) {
            int last = -1;
            for (int r = rank[i] - 1; r > 0; r -= r & -r) {
                if (best[r] >= 0 && (last < 0 || weight[best[r]] > weight[last])) {
                    last = best[r];
                }
            }
            // Pieces that overlap were printed twice; only one of them stays.
            boolean overlaps = last >= 0
                    && pieces.get(last).start() + pieces.get(last).text().length()
                            > pieces.get(i).start();
            if (overlaps) {
                last = -1;
            }
            before[i] = last;
            weight[i] = pieces.get(i).text().length() + (last < 0 ? 0 : weight[last]);
            for (int r = rank[i]; r <= ranks; r += r & -r) {
                if (best[r] < 0 || weight[i] > weight[best[r]]) {
                    best[r] = i;
                }
            }
            heaviest = heaviest < 0 || weight[i] > weight[heaviest] ? i : heaviest;
        }
        boolean[] stays = new boolean[pieces.size()];
        for (int i = heaviest; i >= 0; i = before[i]) {
            stays[i] = true;
        }
        return stays;
    }

    /**
     * Returns a text with edits applied, all at once: offsets mean the text as it was.
     *
     * @throws IllegalArgumentException if edits overlap, are out of order or reach beyond the text
     */
    public static String apply(CharSequence text, List<TextEdit> edits) {
        StringBuilder edited = new StringBuilder(text.length());
        int at = 0;
        for (TextEdit edit : edits) {
            if (edit.span().start() < at || edit.span().end() > text.length()) {
                throw new IllegalArgumentException("The edit at " + edit.span().start()
                        + " overlaps the one before it or reaches beyond the text of " + text.length()
                        + " characters.");
            }
            edited.append(text, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return edited.append(text, at, text.length()).toString();
    }
}

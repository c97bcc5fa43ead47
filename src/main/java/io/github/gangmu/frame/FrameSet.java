package io.github.gangmu.frame;

import io.github.gangmu.internal.frames.ClauseText;
import io.github.gangmu.internal.frames.FoundFrame;
import io.github.gangmu.internal.frames.FrameFinder;
import io.github.gangmu.internal.frames.FramePattern;
import io.github.gangmu.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Frames to look for: those of the catalogue, a caller's own, or both.
 *
 * <pre>{@code
 * FrameSet set = Frames.with(Frame.of("以{载体}为{作用}"), Frame.of("力戒▢，▢"));
 * set.match("以“十心”为平台，扩大服务空间。");     // 以▢为▢ of the catalogue, and 以{载体}为{作用}
 * }</pre>
 *
 * <p>Frames of the catalogue are recognised by the library's grammar, which also refuses words that only look like one (以为, 由于).
 * A caller's own frame is looked for as it is written:
 *
 * <ul>
 *   <li>it may begin anywhere in a clause; one that begins with a slot begins with the clause;
 *   <li>each word is taken at its first place behind the word before, and no slot is empty: in 以民为本为先, 以▢为▢ has the slots 民 and
 *       本为先;
 *   <li>a slot ends before the next word; where none follows, with the clause. A comma in the pattern is the comma between two
 *       clauses, and the clauses around it are fitted as wholes there;
 *   <li>a quotation is one piece: no word of the frame is looked for inside, unless the pattern writes it in quotes, as in “三▢”;
 *   <li>behind a match the search goes on; two matches of one frame never overlap, those of two frames may.
 * </ul>
 *
 * <p>Matching takes time in proportion to the text times the number of own frames. Sets are immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class FrameSet {
    private static final FrameSet CATALOGUE = new FrameSet(byId(Frames.catalogue()), Map.of());

    private final Map<String, Frame> known;
    private final Map<Frame, FramePattern> own;

    private FrameSet(Map<String, Frame> known, Map<Frame, FramePattern> own) {
        this.known = known;
        this.own = own;
    }

    /**
     * Returns the set of all frames of the catalogue.
     *
     * @return the same set at each call
     */
    public static FrameSet catalogue() {
        return CATALOGUE;
    }

    /**
     * Returns a set of these frames and no others. Those of the catalogue are recognised as such.
     *
     * @param frames frames of the catalogue, own frames, or both
     * @return the set
     * @throws IllegalArgumentException if two different frames have one id, or an own frame is unclear
     */
    public static FrameSet of(Frame... frames) {
        return new FrameSet(Map.of(), Map.of()).with(frames);
    }

    /**
     * Returns this set with more frames.
     *
     * @param frames frames of the catalogue, own frames, or both
     * @return the set
     * @throws IllegalArgumentException if two different frames have one id, or an own frame is unclear
     */
    public FrameSet with(Frame... frames) {
        Map<String, Frame> moreKnown = new LinkedHashMap<>(known);
        Map<Frame, FramePattern> moreOwn = new LinkedHashMap<>(own);
        for (Frame frame : frames) {
            Optional<Frame> same = Optional.ofNullable(moreKnown.get(frame.id()))
                    .or(() -> moreOwn.keySet().stream()
                            .filter(other -> other.id().equals(frame.id()))
                            .findFirst());
            if (same.isPresent() && !same.get().equals(frame)) {
                throw new IllegalArgumentException("Two frames have the id " + frame.id() + ": "
                        + same.get().pattern() + " and " + frame.pattern() + ".");
            }
            if (Frames.find(frame.id()).filter(frame::equals).isPresent()) {
                moreKnown.put(frame.id(), frame);
            } else {
                moreOwn.computeIfAbsent(frame, it -> FramePattern.compile(it.pattern()));
            }
        }
        return new FrameSet(moreKnown, moreOwn);
    }

    /**
     * Returns the frames of this set, those of the catalogue first.
     *
     * @return an unmodifiable list
     */
    public List<Frame> frames() {
        List<Frame> frames = new ArrayList<>(known.values());
        frames.addAll(own.keySet());
        return List.copyOf(frames);
    }

    /**
     * Returns the frames a text uses, in the order in which they begin; of two that begin together, the longer one first.
     *
     * @param text the text of an item, without its marker
     * @return an unmodifiable list, empty where the text uses none
     */
    public List<FrameMatch> match(String text) {
        List<FrameMatch> matches = new ArrayList<>();
        if (!known.isEmpty()) {
            for (FoundFrame found : FrameFinder.find(text)) {
                Frame frame = known.get(found.id());
                if (frame != null) {
                    matches.add(match(frame, found, text));
                }
            }
        }
        if (!own.isEmpty()) {
            ClauseText cut = new ClauseText(text);
            own.forEach((frame, pattern) ->
                    pattern.find(frame.id(), text, cut).forEach(found -> matches.add(match(frame, found, text))));
            matches.sort(
                    Comparator.<FrameMatch>comparingInt(match -> match.span().start())
                            .thenComparingInt(match -> -match.span().end()));
        }
        return List.copyOf(matches);
    }

    private static FrameMatch match(Frame frame, FoundFrame found, String text) {
        List<Slot> slots = found.slots().stream()
                .map(slot ->
                        new Slot(text.substring(slot.start(), slot.end()), new SourceSpan(slot.start(), slot.end())))
                .toList();
        return new FrameMatch(frame, new SourceSpan(found.start(), found.end()), slots, found.depth(), found.clause());
    }

    private static Map<String, Frame> byId(List<Frame> frames) {
        Map<String, Frame> map = new LinkedHashMap<>();
        frames.forEach(frame -> map.put(frame.id(), frame));
        return map;
    }
}

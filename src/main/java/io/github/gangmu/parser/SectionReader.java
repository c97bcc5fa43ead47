package io.github.gangmu.parser;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Title;
import io.github.gangmu.parser.SectionPlan.Context;
import io.github.gangmu.parser.SectionPlan.Cut;
import io.github.gangmu.parser.SectionPlan.Part;
import io.github.gangmu.source.Source;
import io.github.gangmu.source.TextInput;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text section by section. It holds a window of text that is read as a whole; all sections in it but the last are handed
 * over; the last stays, and some of those before it stand in front of the next window to show what goes on there.
 *
 * <pre>{@code
 * window 1   一、… 二、… 三、… 四、（its beginning)
 * window 2               三、… 四、… 五、… 六、（its beginning)      三、 is handed over once only
 * }</pre>
 */
final class SectionReader implements Iterator<OutlineSection> {
    private static final String SENTENCE_ENDS = "。；！？.;!?";

    private final TextInput input;
    private final SectionWindow window;
    private final Function<Source, Outline> beginning;
    private final Function<Source, Outline> later;

    /** What was read and not handed over yet. */
    private final StringBuilder fresh = new StringBuilder();

    private final char[] buffer = new char[8192];
    private boolean ended;
    private boolean begun;

    private Context context = Context.NONE;
    /** Whether the next section to be handed over goes on with the last. */
    private boolean continues;
    /** Whether the section behind the window goes on with the last in it. */
    private boolean continuesNext;

    private long start;
    private long line = 1;

    /** What is handed over of the last window; null where nothing is left of it. */
    private @Nullable SectionPlan plan;

    private int nextPart;
    private int end;

    /**
     * Prepares to read.
     *
     * @param beginning reads the beginning of the text
     * @param later reads what follows, which has no title
     */
    SectionReader(
            TextInput input,
            SectionWindow window,
            Function<Source, Outline> beginning,
            Function<Source, Outline> later) {
        this.input = input;
        this.window = window;
        this.beginning = beginning;
        this.later = later;
    }

    @Override
    public boolean hasNext() {
        return plan != null || advance();
    }

    @Override
    public OutlineSection next() {
        if (!hasNext() || plan == null) {
            throw new NoSuchElementException();
        }
        SectionPlan now = plan;
        Part part = now.parts().get(nextPart++);
        boolean isLast =
                nextPart == now.parts().size() || now.parts().get(nextPart).start() >= end;
        OutlineSection section =
                section(now, part, isLast ? end : now.parts().get(nextPart).start());
        if (isLast) {
            plan = null;
        }
        return section;
    }

    private OutlineSection section(SectionPlan now, Part part, int partEnd) {
        SectionCopy copy = new SectionCopy(now.outline().source(), part.start(), partEnd);
        Optional<Title> title = part.start() == 0 ? now.outline().title().map(copy::title) : Optional.empty();
        int letterhead = part.start() == 0 ? now.outline().letterhead().size() : 0;
        List<Block> blocks = copy.blocks(part.blocks());
        String text = copy.source().text();
        Outline outline =
                Outline.read(title.orElse(null), letterhead, blocks, copy.source(), prologue(title, blocks, text));
        OutlineSection section = new OutlineSection(outline, start, line, part.depth(), continues || part.depth() > 1);
        continues = false;
        start += text.length();
        line += lineBreaks(text);
        return section;
    }

    private static String prologue(Optional<Title> title, List<Block> blocks, String text) {
        int first = blocks.isEmpty() ? text.length() : SectionCopy.regionStart(blocks.get(0));
        if (title.isPresent()) {
            first = Math.min(first, title.get().origin().orElseThrow().region().start());
        }
        return text.substring(0, first);
    }

    private static int lineBreaks(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                count++;
            }
        }
        return count;
    }

    /** Reads the next window; returns whether there is something to hand over. */
    private boolean advance() {
        for (int wanted = window.size(); ; wanted = (int) Math.min(window.limit(), 2L * wanted)) {
            fill(wanted);
            if (fresh.length() == 0) {
                return false;
            }
            if (ended) {
                SectionPlan rest = plan(fresh.length());
                handOver(rest, rest.length());
                return true;
            }
            boolean atLimit = wanted == window.limit();
            int lines = endOfLines();
            if (lines > 0 ? cut(plan(lines), atLimit) : atLimit && cutLine()) {
                return true;
            }
        }
    }

    /** Hands over what can be of a window of whole lines; returns whether something can. */
    private boolean cut(SectionPlan found, boolean atLimit) {
        Cut cut = found.betweenSections(window.margin());
        boolean inside = cut == null && atLimit;
        if (inside) {
            cut = found.insideSection(window.margin());
        }
        if (cut != null) {
            handOver(found, cut.at());
            context = found.context(cut, window.margin(), window.size() / 4);
            continuesNext = inside;
        } else if (inside) {
            handOver(found, found.length());
            continuesNext = true;
        }
        return cut != null || inside;
    }

    /** Hands over as much as can be held of a line that is longer; something always can. */
    private boolean cutLine() {
        int least = window.limit() / 2;
        int at = window.limit();
        while (at > least && SENTENCE_ENDS.indexOf(fresh.charAt(at - 1)) < 0) {
            at--;
        }
        if (at == least) {
            at = window.limit();
        }
        if (Character.isHighSurrogate(fresh.charAt(at - 1))) {
            at--;
        }
        SectionPlan found = plan(at);
        handOver(found, found.length());
        continuesNext = true;
        return true;
    }

    private void handOver(SectionPlan found, int to) {
        plan = found;
        nextPart = 0;
        end = to;
        fresh.delete(0, to - found.from());
        begun = true;
        continues = continuesNext;
        continuesNext = false;
        context = Context.NONE;
    }

    /** Reads so much of the text as a whole, behind its context if that helps. */
    private SectionPlan plan(int length) {
        String text = fresh.substring(0, length);
        if (!context.text().isEmpty()) {
            SectionPlan behind = SectionPlan.of(outline(later, context.text() + text), context);
            if (behind != null) {
                return behind;
            }
        }
        return SectionPlan.of(outline(begun ? later : beginning, text));
    }

    private Outline outline(Function<Source, Outline> reading, String text) {
        return reading.apply(Source.of(input.name(), text));
    }

    /** Reads on until there is more text than wanted, or no more; never to the middle of a line break. */
    private void fill(int wanted) {
        while (!ended && (fresh.length() <= wanted || fresh.charAt(fresh.length() - 1) == '\r')) {
            int missing = wanted + 1 - fresh.length();
            int count = input.read(buffer, 0, Math.min(buffer.length, Math.max(2, missing)));
            if (count < 0) {
                ended = true;
            } else {
                fresh.append(buffer, 0, count);
            }
        }
    }

    private int endOfLines() {
        int at = fresh.length();
        while (at > 0 && fresh.charAt(at - 1) != '\n' && fresh.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }
}

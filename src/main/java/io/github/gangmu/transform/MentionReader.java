package io.github.gangmu.transform;

import io.github.gangmu.ast.Numbering;
import io.github.gangmu.ast.NumberingFamily;
import io.github.gangmu.numeral.NumeralSystem;
import io.github.gangmu.transform.Mention.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mentions of items in a text: numbers in the styles that the outline numbers by, and words with a number that it
 * has lists for.
 *
 * <p>第三条 and 附件2 speak for themselves. What could be a number of any kind, （三） or 1.2, needs a word that points to it: 见,
 * 按照, 第…项, or a mention before it that it goes on from.
 */
final class MentionReader {
    private static final List<String> CUES = List.of(
            "见", "按", "按照", "依照", "参照", "对照", "根据", "依据", "同", "与", "和", "及", "第", "上述", "前述", "上文", "下文", "前文", "前款",
            "前条", "所列", "除", "符合", "违反");
    private static final List<String> LINKS = List.of("以及", "至", "到", "、", "和", "与", "及", "或", "—", "－", "-", "~", "～");
    private static final List<String> ITEM_WORDS = List.of("项", "款", "条", "点", "目");
    private static final List<String> LAWS = List.of("法", "条例", "规定", "办法", "细则", "章程", "规则");
    private static final List<NumeralSystem> GENERAL =
            List.of(NumeralSystem.CHINESE, NumeralSystem.ARABIC, NumeralSystem.FULL_WIDTH);
    private static final int LONGEST_NUMERAL = 8;
    private static final int LONGEST_CUE = 4;

    private final List<Numbering> styles = new ArrayList<>();
    private final List<String> labels;

    /** The units that 本 may stand before: 本条, 本章. */
    private final List<String> units = new ArrayList<>(List.of("项", "款"));

    MentionReader(Collection<Numbering> styles, Set<String> labels) {
        for (Numbering style : styles) {
            boolean spoken = style.family() == NumberingFamily.SPOKEN;
            boolean bare = style.family() == NumberingFamily.OFFICIAL
                    && style.prefix().isEmpty()
                    && style.suffix().isEmpty()
                    && Character.isLetterOrDigit(style.id().charAt(0));
            if (style.numerals().isPresent() && !spoken && !bare) {
                this.styles.add(style);
                if (style.family() == NumberingFamily.CHAPTER && !units.contains(style.suffix())) {
                    units.add(style.suffix());
                }
            }
        }
        this.labels = List.copyOf(labels);
    }

    List<Mention> read(String text) {
        List<Mention> found = new ArrayList<>();
        Chain chain = new Chain(-1, null, Scope.NEAREST, false);
        for (int i = 0; i < text.length(); ) {
            String unit = here(text, i);
            if (unit != null) {
                i += 1 + unit.length();
                chain = new Chain(i, unit, Scope.HERE, false);
                continue;
            }
            int paragraph = chain.end() >= 0 ? paragraphEnd(text, i, chain) : -1;
            if (paragraph > 0) {
                i = paragraph;
                chain = new Chain(i, chain.unit(), chain.within(), chain.foreign());
                continue;
            }
            Mention mention = at(text, i, chain);
            if (mention == null) {
                i++;
                continue;
            }
            boolean linked = chain.end() >= 0 && linkLength(text, chain.end(), i) >= 0;
            boolean foreign = linked ? chain.foreign() : isForeign(text, mention.start());
            if (!foreign) {
                found.add(mention);
            }
            i = mention.end();
            // 第（二）项: the word belongs to what was named.
            i += startsWithAny(text, i, ITEM_WORDS);
            chain = new Chain(i, null, Scope.WITHIN, foreign);
        }
        return found;
    }

    /**
     * What the next mention may go on from.
     *
     * @param end where it ended, -1 where there is none
     * @param unit the unit behind 本, null otherwise
     * @param within where a mention directly behind is to be looked for
     * @param foreign whether it names a part of another document
     */
    private record Chain(int end, @Nullable String unit, Scope within, boolean foreign) {}

    /** Returns whether a mention names a part of another document: 《预算法》第三条, but 本办法第三条. */
    private static boolean isForeign(String text, int start) {
        String before = text.substring(Math.max(0, start - LONGEST_CUE), start);
        return before.endsWith("》")
                || LAWS.stream()
                        .anyMatch(law ->
                                before.endsWith(law) && !before.endsWith("本" + law) && !before.endsWith("本办" + law));
    }

    /** Returns the unit of 本条 or 本章, null where there is none. */
    private @Nullable String here(String text, int at) {
        if (text.charAt(at) != '本') {
            return null;
        }
        return units.stream()
                .filter(unit -> text.startsWith(unit, at + 1))
                .findFirst()
                .orElse(null);
    }

    /** Returns where 第二款 ends behind a mention: paragraphs of articles are counted, not numbered. -1 where it is none. */
    private int paragraphEnd(String text, int at, Chain chain) {
        if (at != chain.end()
                || !text.startsWith("第", at)
                || styles.stream().anyMatch(style -> style.suffix().equals("款"))) {
            return -1;
        }
        Numeral numeral = general(text, at + 1);
        return numeral != null && text.startsWith("款", numeral.end) ? numeral.end + 1 : -1;
    }

    private @Nullable Mention at(String text, int at, Chain chain) {
        int linked = chain.end() < 0 ? -1 : linkLength(text, chain.end(), at);
        Scope scope = linked < 0 ? Scope.NEAREST : linked == 0 ? chain.within() : Scope.BESIDE;
        String unit = scope == Scope.HERE && chain.unit() != null ? chain.unit() : "";
        for (Numbering style : styles) {
            Mention mention = written(text, at, style, scope, unit);
            if (mention != null && (linked >= 0 || isPlain(style) || isPointedAt(text, mention))) {
                return mention;
            }
        }
        for (String label : labels) {
            Numeral numeral = text.startsWith(label, at) ? general(text, at + label.length()) : null;
            if (numeral != null) {
                return numeral.mention(at, numeral.end, null, label, Scope.NEAREST);
            }
        }
        boolean inContext = scope == Scope.WITHIN || scope == Scope.HERE;
        Numeral numeral = inContext && text.startsWith("第", at) ? general(text, at + 1) : null;
        return numeral != null && startsWithAny(text, numeral.end, ITEM_WORDS) > 0
                ? numeral.mention(at, numeral.end, null, unit, scope)
                : null;
    }

    /** Returns how long the link between a mention and a place behind it is, 的 and the 第 before a bracket included; or -1. */
    private static int linkLength(String text, int from, int to) {
        String between = from <= to && to - from <= LONGEST_CUE ? text.substring(from, to) : "?";
        String link = between.endsWith("第") ? between.substring(0, between.length() - 1) : between;
        return link.isEmpty() || link.equals("的") ? 0 : LINKS.contains(link) ? link.length() : -1;
    }

    /** Returns whether a number in this style names an item wherever it stands. */
    private static boolean isPlain(Numbering style) {
        return style.family() == NumberingFamily.CHAPTER || style.family() == NumberingFamily.LABEL;
    }

    private static boolean isPointedAt(String text, Mention mention) {
        if (startsWithAny(text, mention.end(), ITEM_WORDS) > 0) {
            return true;
        }
        int end = mention.start();
        if (end > 0 && text.charAt(end - 1) == '的') {
            end--;
        }
        String before = text.substring(Math.max(0, end - LONGEST_CUE), end);
        boolean ofThis = before.matches(".*本[\\u4e00-\\u9fff]{1,3}");
        return ofThis || CUES.stream().anyMatch(before::endsWith);
    }

    /** Returns what is written at a place in a style, null where nothing is. */
    private static @Nullable Mention written(String text, int at, Numbering style, Scope scope, String unit) {
        NumeralSystem system = style.numerals().orElseThrow();
        int numeralStart = signsEnd(text, at, style.prefix());
        if (numeralStart < 0) {
            return null;
        }
        boolean digits = system == NumeralSystem.ARABIC;
        if (digits && style.prefix().isEmpty() && at > 0 && isDigitOrDot(text.charAt(at - 1))) {
            return null;
        }
        List<Integer> numbers = new ArrayList<>();
        int end = numeralStart;
        for (int part = 0; part < style.parts(); part++) {
            if (part > 0 && !(end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '．'))) {
                return null;
            }
            int from = part > 0 ? end + 1 : end;
            Numeral numeral = numeral(text, from, List.of(system));
            if (numeral == null) {
                return null;
            }
            numbers.add(numeral.value);
            end = numeral.end;
        }
        boolean needsSuffix = style.parts() == 1 && style.family() != NumberingFamily.LABEL;
        int suffixEnd = signsEnd(text, end, style.suffix());
        if (needsSuffix && suffixEnd < 0 || digits && end < text.length() && isDigit(text.charAt(end))) {
            return null;
        }
        int last = needsSuffix ? suffixEnd : end;
        boolean goesOn = style.prefix().isEmpty() && digits && last < text.length() && isDigit(text.charAt(last));
        return goesOn ? null : new Mention(at, last, numeralStart, end, style, unit, List.copyOf(numbers), scope);
    }

    /** Returns where the signs of a style end that begin at a place, whatever their width; -1 where others stand there. */
    private static int signsEnd(String text, int at, String signs) {
        if (at + signs.length() > text.length()) {
            return -1;
        }
        for (int i = 0; i < signs.length(); i++) {
            char written = text.charAt(at + i);
            char usual = written == '(' ? '（' : written == ')' ? '）' : written == '．' ? '.' : written;
            if (usual != signs.charAt(i)) {
                return -1;
            }
        }
        return at + signs.length();
    }

    private static @Nullable Numeral general(String text, int at) {
        return numeral(text, at, GENERAL);
    }

    /** Returns how a number behind a general word is written. */
    static NumeralSystem systemOf(String numeral) {
        return GENERAL.stream()
                .filter(system -> system.parse(numeral).isPresent())
                .findFirst()
                .orElse(NumeralSystem.ARABIC);
    }

    /** Returns the longest number at a place in one of some systems, null where there is none. */
    private static @Nullable Numeral numeral(String text, int at, List<NumeralSystem> systems) {
        for (NumeralSystem system : systems) {
            if (at >= text.length() || system.parse(text, at, at + 1).isEmpty()) {
                continue;
            }
            for (int end = Math.min(text.length(), at + LONGEST_NUMERAL); end > at; end--) {
                OptionalInt value = system.parse(text, at, end);
                if (value.isPresent()) {
                    return new Numeral(at, end, value.getAsInt());
                }
            }
        }
        return null;
    }

    private record Numeral(int start, int end, int value) {
        Mention mention(int from, int to, @Nullable Numbering style, String label, Scope scope) {
            return new Mention(from, to, start, end, style, label, List.of(value), scope);
        }
    }

    private static int startsWithAny(String text, int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDigitOrDot(char c) {
        return isDigit(c) || c == '.';
    }
}

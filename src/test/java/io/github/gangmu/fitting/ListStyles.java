package io.github.gangmu.fitting;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Chooses how each list of one document is marked, so that a reader can still see what its items stand under. */
final class ListStyles {
    private static final int SHORT = 45;
    private static final int LONG = 70;
    private static final int SHORT_HEAD = 26;
    private static final List<LevelStyle> FALLBACK = Stream.of("CN_COMMA", "CN_PAREN", "DOT", "PAREN", "CIRCLED")
            .map(LevelStyle::parse)
            .toList();

    /** What keeps unmarked headings apart from the unmarked points before them. */
    enum Apart {
        BLANK,
        ENDS,
        INDENT
    }

    private final PrintStyle style;
    private final Random random;
    private final Apart apart;

    ListStyles(PrintStyle style, Random random) {
        this.style = style;
        this.random = random;
        this.apart = !style.indent().isEmpty()
                ? Apart.INDENT
                : style.blanks() != PrintStyle.Blanks.ALL && random.nextBoolean() ? Apart.BLANK : Apart.ENDS;
    }

    boolean colonHeads() {
        return style.colonHeads();
    }

    /** Returns whether unmarked headings of this document need a blank line before them. */
    boolean blankBeforeUnmarked() {
        return apart == Apart.BLANK;
    }

    LevelStyle choose(List<TreeNode> level, List<TreeNode> items, int depth) {
        LevelStyle base = style.scheme().get(Math.min(depth, style.scheme().size() - 1));
        if (items.stream().allMatch(TreeNode::isPointsInLine)) {
            return LevelStyle.UNMARKED;
        }
        if (base.isUnmarked() && !style.indent().isEmpty() && shownByIndent(level, items)) {
            return LevelStyle.UNMARKED;
        }
        boolean leaves = items.size() >= 2 && items.stream().allMatch(TreeNode::isLeaf);
        if (leaves && isPlainLine(level, items) && (base.isUnmarked() || random.nextDouble() < style.stripLeaves())) {
            return LevelStyle.UNMARKED;
        }
        boolean must = style.leaf().number() == NumberStyle.ONE_MUST
                && items.stream().anyMatch(i -> i.length() > 30 || i.text().matches("[不只每无如仅在].*"));
        if (leaves
                && !must
                && !style.leaf().isUnmarked()
                && style.leaf().number().reaches(items.size())
                && random.nextDouble() < .8
                && (depth > 0 || random.nextDouble() < .3)) {
            return style.leaf();
        }
        boolean strip =
                base.isUnmarked() || (!base.isMarkdown() || depth > 0) && random.nextDouble() < style.stripHeads();
        if (strip && (headsOverText(items) || headsOverLines(items))) {
            return LevelStyle.UNMARKED;
        }
        LevelStyle level0 = base.isUnmarked() ? FALLBACK.get(Math.min(depth, FALLBACK.size() - 1)) : base;
        boolean fits = level0.number().reaches(items.size())
                && !(level0.number().isWord() && items.stream().anyMatch(i -> !i.isLeaf()));
        if (items.size() == 1 && items.get(0).isLeaf() && level0.isNumbered() && !level0.isMarkdown()) {
            return level0;
        }
        return fits ? level0 : FALLBACK.get(Math.min(depth, FALLBACK.size() - 1));
    }

    /** Returns what is done with the ends of the items of a list. */
    PrintStyle.Ends ends(List<TreeNode> items, LevelStyle level) {
        boolean leaves = items.size() >= 2 && items.stream().allMatch(TreeNode::isLeaf);
        if (items.stream().anyMatch(TreeNode::isPointsInLine)) {
            return PrintStyle.Ends.KEEP;
        }
        if (!leaves) {
            return apart == Apart.ENDS && level.isUnmarked() ? PrintStyle.Ends.DROP : PrintStyle.Ends.KEEP;
        }
        boolean oneSentence = items.stream().noneMatch(i -> i.text().matches(".*[。？！].+") || i.length() > 95);
        if (level.isUnmarked() && apart == Apart.ENDS || level.number().isWord()) {
            return oneSentence && random.nextBoolean() ? PrintStyle.Ends.SEMICOLON : PrintStyle.Ends.DOT;
        }
        if (level.isUnmarked() && apart == Apart.BLANK && style.ends() == PrintStyle.Ends.KEEP) {
            return PrintStyle.Ends.DROP;
        }
        return style.ends() == PrintStyle.Ends.SEMICOLON && !oneSentence ? PrintStyle.Ends.KEEP : style.ends();
    }

    String end(String text, PrintStyle.Ends ends, boolean last, boolean leaf) {
        String bare = text.replaceAll("[。；;，,、.]+$", "");
        boolean other = Forms.endsSentence(bare) && !bare.matches(".*[”）)」』]$");
        return switch (ends) {
            case KEEP -> text;
            case DROP -> text.length() < SHORT + 10 && !bare.contains("。") ? bare : text;
            case DOT -> !leaf || other ? text : bare + "。";
            case SEMICOLON -> other ? text : bare + (last ? "。" : "；");
        };
    }

    /** Returns whether every item is a short heading over one paragraph, so that it can be printed as {@code 标签：文字}. */
    static boolean fitLabelLines(List<TreeNode> items) {
        return items.size() >= 2
                && items.stream()
                        .allMatch(i -> i.length() <= 12
                                && !i.text().matches(".*[，。：:、？！].*")
                                && i.children().size() == 1
                                && i.children().get(0).kind() == TreeNode.Kind.TEXT
                                && i.children().get(0).isLeaf()
                                && i.children().get(0).length() <= 100);
    }

    /** Returns whether short lines stand alone at a depth, so that their indentation is enough to see what they stand under. */
    private static boolean shownByIndent(List<TreeNode> level, List<TreeNode> items) {
        return level.size() == items.size()
                && items.stream()
                        .allMatch(i -> i.length() <= (i.isLeaf() ? LONG : SHORT)
                                && i.length() >= 2
                                && Marker.at(i.text()).isEmpty());
    }

    private boolean isPlainLine(List<TreeNode> level, List<TreeNode> items) {
        boolean shortLines =
                items.stream().allMatch(i -> i.length() <= SHORT && i.length() >= 2 && !Forms.endsWithColon(i.text()));
        boolean alike = items.stream().mapToInt(TreeNode::length).max().orElse(0)
                <= 12 + 2 * items.stream().mapToInt(TreeNode::length).min().orElse(0);
        boolean apartFromText = level.stream()
                .noneMatch(n -> !n.isItem()
                        && n.isLeaf()
                        && n.length() < DocumentPrinter.LONG_TEXT
                        && !Forms.endsWithColon(n.text()));
        boolean marked = items.stream().anyMatch(i -> Marker.at(i.text()).isPresent());
        return shortLines && alike && apartFromText && !marked;
    }

    private static boolean headsOverText(List<TreeNode> items) {
        return items.stream()
                .allMatch(i -> i.length() <= SHORT_HEAD
                        && i.length() >= 2
                        && Marker.at(i.text()).isEmpty()
                        && !Forms.endsSentence(i.text())
                        && !i.isLeaf()
                        && i.children().stream()
                                .allMatch(c -> !c.isItem()
                                        && c.isLeaf()
                                        && c.kind() == TreeNode.Kind.TEXT
                                        && c.length() >= DocumentPrinter.LONG_TEXT - 16));
    }

    private boolean headsOverLines(List<TreeNode> items) {
        return items.stream()
                .allMatch(i -> i.length() <= SHORT
                        && i.length() >= 2
                        && Marker.at(i.text()).isEmpty()
                        && !Forms.endsSentence(i.text())
                        && i.holdsLeafList()
                        && i.children().stream()
                                .allMatch(c -> c.length() <= SHORT
                                        && Marker.at(c.text()).isEmpty()));
    }
}

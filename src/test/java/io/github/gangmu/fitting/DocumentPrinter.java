package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Prints the blocks of a tree in one style: the lines with their marks, and what each of them hangs under. */
final class DocumentPrinter {

    /** Where a list stands: the block it hangs under, its depth, and the numbers of the items around it. */
    private record Place(@Nullable Row parent, int depth, int styleDepth, int indentDepth, List<Integer> path) {

        static final Place TOP = new Place(null, 0, 0, 0, List.of());

        /** Returns the place of the blocks under an item; {@code decimalsBelow} if their numbers repeat its own: 1.1 under 第一章. */
        Place under(Row row, LevelStyle style, int number, boolean decimalsBelow) {
            List<Integer> longer = new ArrayList<>();
            if (style.number().isDecimal() || decimalsBelow) {
                longer.addAll(path);
                longer.add(number);
            }
            int moved = style.isMarkdown() ? 0 : indentDepth + 1;
            return new Place(row, depth + 1, styleDepth + 1, moved, List.copyOf(longer));
        }
    }

    /** A line of running text shorter than this could be taken for one of the short lines around it. */
    static final int LONG_TEXT = 48;

    private final PrintStyle style;
    private final Oddities oddities;
    private final Random random;
    private final ListStyles styles;
    private final List<Row> rows = new ArrayList<>();
    private int articles;

    DocumentPrinter(PrintStyle style, Random random) {
        this(style, Oddities.NONE, random);
    }

    DocumentPrinter(PrintStyle style, Oddities oddities, Random random) {
        this.style = style;
        this.oddities = oddities;
        this.random = random;
        this.styles = new ListStyles(style, random);
    }

    List<Row> rows() {
        return rows;
    }

    boolean blankBeforeUnmarked() {
        return styles.blankBeforeUnmarked();
    }

    /** Adds the title with the hashes before it ({@code "#"}), or without if there are none. */
    Row title(String text, String hashes) {
        boolean bold = hashes.length() > 1 && random.nextDouble() < .3;
        Row row = add(new Row(
                Row.Role.TITLE, hashes.isEmpty() ? text : hashes + (bold ? " **" + text + "**" : " " + text), null, 0));
        row.markdown = !hashes.isEmpty();
        return row;
    }

    /** Adds a line of the frame at the top level: a salutation, a date. */
    Row line(String text) {
        return add(new Row(Row.Role.VERBATIM, text, null, 0));
    }

    /** Adds a line that goes on with the block before it. */
    Row goesOn(String text, Row block) {
        return add(new Row(Row.Role.CONT, text, block, 0));
    }

    void print(List<TreeNode> nodes) {
        List<TreeNode> items = nodes.stream().filter(TreeNode::isItem).toList();
        if (oddities.contents() && items.size() >= 3 && items.stream().allMatch(i -> i.length() <= 30)) {
            contents(items);
        }
        print(nodes, Place.TOP);
    }

    private void contents(List<TreeNode> items) {
        boolean markdown = style.scheme().get(0).isMarkdown();
        Row head = add(new Row(
                Row.Role.ITEM,
                (markdown ? style.scheme().get(0).marker(List.of(1), 1) : "")
                        + PrintStyle.pick(random, "目录", "目　录", "目  录"),
                null,
                0));
        head.markdown = markdown;
        head.level = markdown ? style.scheme().get(0).name() + "@0" : "";
        NumberStyle number = style.scheme().get(0).number();
        boolean pages = random.nextDouble() < .3;
        for (int i = 0; i < items.size(); i++) {
            String marker = markdown && number == NumberStyle.NONE ? "- " : number.marker(List.of(i + 1), items.size());
            String page = pages ? "…………" + (i * 2 + 1) : "";
            Row entry = add(new Row(
                    Row.Role.ITEM, marker + Forms.withoutEnd(items.get(i).text()) + page, head, 1));
            entry.level = number.isNumber() ? "contents@1" : "";
            entry.markerEnd = entry.text.length();
        }
    }

    /** Prints a document that stands inside this one: its name, and its blocks under it. */
    void printInside(String title, List<TreeNode> nodes) {
        List<String> lines = title.lines().toList();
        Row head = add(new Row(Row.Role.ITEM, lines.get(0), null, 0));
        lines.subList(1, lines.size()).forEach(line -> goesOn(line, head));
        articles = 0;
        print(nodes, new Place(head, 1, 0, 0, List.of()));
    }

    private void print(List<TreeNode> nodes, Place place) {
        List<TreeNode> items =
                nodes.stream().filter(n -> n.isItem() && !n.isFixed()).toList();
        LevelStyle level = items.isEmpty() ? LevelStyle.UNMARKED : styles.choose(nodes, items, place.styleDepth());
        boolean runIn = random.nextDouble() < style.runIn() && !level.isUnmarked();
        boolean labels = ListStyles.fitLabelLines(items)
                && (level.isUnmarked() || random.nextBoolean())
                && random.nextDouble() < style.labelLines();
        ListPrint list = new ListPrint(level, items.size(), runIn, labels, styles.ends(items, level));
        int number = 0;
        int fixed = 0;
        LevelStyle before = LevelStyle.UNMARKED;
        for (TreeNode node : nodes) {
            if (!node.isItem()) {
                text(node, place);
            } else if (node.isFixed()) {
                LevelStyle marked = node.fixedStyle();
                fixed = marked.equals(before) ? fixed + 1 : 1;
                before = marked;
                item(node, new ListPrint(marked, fixed + 1, false, false, PrintStyle.Ends.KEEP), fixed, place);
            } else {
                number++;
                before = LevelStyle.UNMARKED;
                if (number > 1
                        && place.depth() == 0
                        && !style.separator().isEmpty()
                        && random.nextDouble() < .7
                        && !node.isLeaf()) {
                    separator();
                }
                item(node, list, number, place);
            }
        }
    }

    /** How one list is printed: its marks, and how the first paragraph of an item joins its heading. */
    private record ListPrint(LevelStyle level, int count, boolean runIn, boolean labels, PrintStyle.Ends ends) {}

    private void text(TreeNode node, Place place) {
        boolean verbatim = node.kind() == TreeNode.Kind.VERBATIM;
        boolean bare = verbatim || node.text().startsWith(">");
        Row row = new Row(
                verbatim ? Row.Role.VERBATIM : Row.Role.TEXT,
                (bare ? "" : prefix(place)) + node.text(),
                place.parent(),
                place.depth());
        add(row);
        if (!node.isLeaf()) {
            print(
                    node.children(),
                    new Place(row, place.depth() + 1, place.styleDepth() + 1, place.indentDepth(), place.path()));
        }
    }

    private void item(TreeNode node, ListPrint list, int number, Place place) {
        LevelStyle level = list.level();
        int count = list.count();
        List<Integer> path = new ArrayList<>(place.path());
        boolean article = level.number() == NumberStyle.ARTICLE;
        boolean word = level.number().isWord();
        boolean glyphs = !level.number().reaches(count + 12);
        path.add(
                article
                        ? ++articles
                        : word || glyphs ? number : oddities.number(number, count, place.depth() == 0, random));
        String text = node.text();
        boolean glued =
                level.number() == NumberStyle.DECIMAL_GLUED && !text.isEmpty() && Character.isDigit(text.charAt(0));
        String marker = oddities.marker(level.number(), level.marker(path, count), random) + (glued ? " " : "");
        List<TreeNode> children = new ArrayList<>(node.children());
        @Nullable TreeNode first = children.isEmpty() ? null : children.get(0);
        boolean joinable = first != null
                && first.kind() == TreeNode.Kind.TEXT
                && first.isLeaf()
                && first.length() >= 12
                && node.length() <= 26
                && !text.matches(".*[：:]$");
        if (first != null && joinable && list.labels() && children.size() == 1) {
            text = label(Forms.withoutEnd(text), first.text(), level);
            children.remove(0);
        } else if (first != null && joinable && list.runIn()) {
            text = (text.matches(".*[。！？：；…!?]$") ? text : text + "。") + first.text();
            children.remove(0);
        } else {
            text = styles.end(text, list.ends(), number == count, node.isLeaf());
        }
        if (article && node.length() > 12 && (oddities.articlesAlone() || random.nextDouble() < .02)) {
            children.add(0, TreeNode.text(text));
            text = "";
            marker = marker.strip();
        }
        if (!node.isLeaf() && level.isUnmarked() && styles.colonHeads() && Forms.isLabelHeading(text + "：")) {
            text += "：";
        }
        boolean bold = style.boldHeads()
                && !node.isLeaf()
                && !level.isMarkdown()
                && !level.number().isBullet()
                && text.length() < 30;
        int cut = text.indexOf('\n');
        String rest = cut < 0 ? "" : text.substring(cut + 1);
        text = cut < 0 ? text : text.substring(0, cut);
        String line = bold ? "**" + marker + text + "**" : marker + text;
        Row row =
                new Row(Row.Role.ITEM, (level.isMarkdown() ? "" : prefix(place)) + line, place.parent(), place.depth());
        row.markdown = level.isMarkdown();
        row.blankBefore = node.isApart();
        row.level = level.isNumbered() ? level.name() + "@" + place.depth() : "";
        row.markerEnd = row.text.length() - line.length() + (bold ? 2 : 0) + marker.length();
        add(row);
        rest.lines().forEach(part -> goesOn(prefix(place) + part, row));
        if (oddities.runsOn() && !bold && !children.isEmpty() && level.isNumbered() && runOn(row, children, place)) {
            return;
        }
        if (place.depth() == 0 && !node.isLeaf() && !bold) {
            top(row, marker);
        }
        print(children, place.under(row, level, path.get(path.size() - 1), style.decimalsUnder(place.styleDepth())));
    }

    /** What is odd about headings at the top level. */
    private void top(Row row, String marker) {
        if (oddities.brokenHeads()
                && row.markerEnd < row.text.length()
                && marker.strip().length() >= 3
                && !row.markdown) {
            goesOn(style.firstLine() + row.text.substring(row.markerEnd), row);
            row.text = row.text.substring(0, row.markerEnd).stripTrailing();
            row.markerEnd = row.text.length();
        } else if (!oddities.underline().isEmpty() && !row.markdown && row.text.length() < 30) {
            goesOn(oddities.underline(), row);
        }
        if (oddities.images() && random.nextDouble() < .3) {
            add(new Row(Row.Role.VERBATIM, "![](images/" + (1 + random.nextInt(40)) + ".png)", row, 1));
        }
    }

    /** Prints a list whose first point goes on in the line of its heading: the others stand beside the heading. */
    private boolean runOn(Row row, List<TreeNode> points, Place place) {
        boolean fits = points.size() >= 2
                && points.size() <= 5
                && points.stream()
                        .allMatch(p -> p.isItem()
                                && p.isLeaf()
                                && p.length() <= 120
                                && InlineEnumerations.find(p.text()).isEmpty());
        if (!fits || row.text.length() > 80) {
            return false;
        }
        NumberStyle number = PrintStyle.pick(
                random, NumberStyle.ONE_IS, NumberStyle.FIRST, NumberStyle.CIRCLED, NumberStyle.ONE_MUST);
        row.text = row.text.replaceFirst("[。：；]$", "") + PrintStyle.pick(random, "。", "：");
        row.inlines.add(new Row.Inline(row.text.length()));
        for (int i = 0; i < points.size(); i++) {
            String line = number.marker(List.of(i + 1), points.size())
                    + Forms.withoutEnd(points.get(i).text()) + "。";
            if (i == 0) {
                row.text += line;
            } else {
                Row beside = add(new Row(Row.Role.ITEM, prefix(place) + line, row.parent, row.depth));
                beside.level = number.name() + "@" + row.depth;
                beside.markerEnd = prefix(place).length() + 2;
            }
        }
        return true;
    }

    private String label(String head, String text, LevelStyle level) {
        boolean bold = level.number().isBullet() && random.nextBoolean();
        return (bold ? "**" + head + "**" : head) + PrintStyle.pick(random, "：", "：", "：", ": ", ":") + text;
    }

    private void separator() {
        Row before = rows.get(rows.size() - 1);
        while (before.role == Row.Role.CONT && before.parent != null) {
            before = before.parent;
        }
        Row row = goesOn(style.separator(), before);
        row.blankAround = true;
    }

    private String prefix(Place place) {
        return style.firstLine() + style.indent().repeat(place.indentDepth());
    }

    private Row add(Row row) {
        rows.add(row);
        return row;
    }
}

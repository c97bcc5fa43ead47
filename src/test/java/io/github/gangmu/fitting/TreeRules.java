package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a tree into the one form that its lines can show. Under each block stand running text, then the items of one list,
 * then running text that follows the list as a whole; what could be read in two ways is left out.
 */
final class TreeRules {
    private static final int SHORT_LINE = 24;
    private static final int LONGEST_HEADING = 40;

    private TreeRules() {}

    /** Returns the settled form of the blocks of one level and of all below. Settling twice changes nothing more. */
    static List<TreeNode> settle(List<TreeNode> level) {
        List<TreeNode> nodes = new ArrayList<>();
        for (TreeNode node : level) {
            TreeNode settled = node.withChildren(settle(node.children()));
            boolean subtitle = !settled.isItem() && settled.text().startsWith("——");
            if (!settled.text().isBlank() && settled.text().length() < 600 && !subtitle) {
                nodes.add(settled);
            }
        }
        return arrange(introduce(unmarkedRuns(liftTails(nodes))));
    }

    /** Text under the last item of a list whose other items hold nothing follows the list, not the item. */
    private static List<TreeNode> liftTails(List<TreeNode> nodes) {
        List<TreeNode> out = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            TreeNode node = nodes.get(i);
            boolean last =
                    node.isItem() && (i + 1 == nodes.size() || !nodes.get(i + 1).isItem());
            int first = i;
            while (first > 0
                    && nodes.get(first - 1).isItem()
                    && nodes.get(first - 1).form().equals(node.form())) {
                first--;
            }
            boolean othersEmpty = nodes.subList(first, i).stream().allMatch(TreeNode::isLeaf);
            boolean onlyText = !node.isLeaf() && node.children().stream().noneMatch(c -> c.isItem() || !c.isLeaf());
            if (last && first < i && othersEmpty && onlyText && !node.form().equals("#")) {
                out.add(node.withChildren(List.of()));
                out.addAll(node.children());
            } else {
                out.add(node);
            }
        }
        return out;
    }

    /** Short lines of running text side by side, and lines that start with labels, are the items of a list without marks. */
    private static List<TreeNode> unmarkedRuns(List<TreeNode> nodes) {
        List<TreeNode> out = new ArrayList<>();
        int i = 0;
        while (i < nodes.size()) {
            int labels = run(nodes, i, true);
            int shorts = run(nodes, i, false);
            int length = Math.max(labels, shorts);
            if (length >= 2) {
                for (TreeNode line : nodes.subList(i, i + length)) {
                    out.add(TreeNode.item("plain", line.text(), List.of()));
                }
                i += length;
            } else {
                if (!mayBeHeading(nodes.get(i))) {
                    out.add(nodes.get(i));
                }
                i++;
            }
        }
        return out;
    }

    private static int run(List<TreeNode> nodes, int from, boolean labels) {
        int i = from;
        while (i < nodes.size() && (labels ? isLabelText(nodes.get(i)) : isShortText(nodes.get(i)))) {
            i++;
        }
        return i - from;
    }

    private static boolean isLabelText(TreeNode node) {
        return node.kind() == TreeNode.Kind.TEXT
                && node.isLeaf()
                && node.length() <= 110
                && Forms.isLabelLine(node.text());
    }

    /** A line without an end, or a short question, that stands alone between paragraphs may be their heading. */
    private static boolean mayBeHeading(TreeNode node) {
        boolean open = node.length() <= LONGEST_HEADING && !node.text().matches(".*[。！？：；:;!?…]$");
        boolean question = node.length() <= SHORT_LINE && node.text().matches(".*[？?]$");
        return node.kind() == TreeNode.Kind.TEXT && node.isLeaf() && (open || question);
    }

    private static boolean isShortText(TreeNode node) {
        return node.kind() == TreeNode.Kind.TEXT
                && node.isLeaf()
                && node.length() <= SHORT_LINE
                && !node.text().matches(".*[。！？：:；!?…]$");
    }

    /** A line that ends in a colon takes the leaf items after it: as a heading if it is a label, as running text if not. */
    private static List<TreeNode> introduce(List<TreeNode> nodes) {
        List<TreeNode> out = new ArrayList<>();
        int i = 0;
        while (i < nodes.size()) {
            TreeNode node = nodes.get(i);
            boolean intro = node.kind() == TreeNode.Kind.TEXT && node.isLeaf() && Forms.endsWithColon(node.text());
            boolean announcesNothing = intro
                    && (i + 1 == nodes.size() || nodes.get(i + 1).kind() == TreeNode.Kind.TEXT)
                    && node.length() < 40;
            if (announcesNothing) {
                i++;
                continue;
            }
            if (!intro) {
                out.add(node);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < nodes.size()
                    && nodes.get(end).isItem()
                    && nodes.get(end).isLeaf()
                    && nodes.get(end).form().equals(nodes.get(i + 1).form())) {
                end++;
            }
            boolean wholeList = end - i > 2
                    && !nodes.get(i + 1).form().equals("#")
                    && (end == nodes.size()
                            || !nodes.get(end).isItem()
                            || nodes.get(end).form().equals("#"));
            if (wholeList) {
                List<TreeNode> items = nodes.subList(i + 1, end);
                out.add(
                        Forms.isLabelHeading(node.text())
                                ? TreeNode.item("label", Forms.withoutEnd(node.text()), items)
                                : node.withChildren(items));
                i = end;
            } else {
                out.add(node);
                i++;
            }
        }
        return out;
    }

    private static List<TreeNode> arrange(List<TreeNode> nodes) {
        String form = mainForm(nodes);
        List<TreeNode> before = new ArrayList<>();
        List<TreeNode> items = new ArrayList<>();
        List<TreeNode> after = new ArrayList<>();
        for (TreeNode node : nodes) {
            if (node.isItem()) {
                if (node.form().equals(form)) {
                    giveToLast(items, after);
                    items.add(node);
                }
            } else {
                (items.isEmpty() ? before : after).add(node);
            }
        }
        settleTail(items, after);
        items.replaceAll(i -> i.isLeaf() && Forms.endsWithColon(i.text()) ? i.withText(Forms.withoutEnd(i.text())) : i);
        List<TreeNode> out = new ArrayList<>(before);
        out.addAll(items);
        out.addAll(after);
        return out;
    }

    /** The text between two items of a list hangs under the first of them, unless a list below could claim it. */
    private static void giveToLast(List<TreeNode> items, List<TreeNode> between) {
        if (!items.isEmpty()) {
            TreeNode last = items.get(items.size() - 1);
            for (TreeNode text : between) {
                if (!last.hasItems()
                        || (text.isLeaf()
                                && last.items().size() >= 2
                                && last.items().stream().allMatch(TreeNode::isLeaf))) {
                    last = last.plus(text);
                }
            }
            items.set(items.size() - 1, last);
        }
        between.clear();
    }

    private static void settleTail(List<TreeNode> items, List<TreeNode> after) {
        if (items.isEmpty()) {
            return;
        }
        int n = items.size();
        boolean earlierHold = items.subList(0, n - 1).stream().anyMatch(x -> !x.isLeaf());
        TreeNode last = items.get(n - 1);
        if (n == 1 || earlierHold) {
            giveToLast(items, after);
        } else if (!last.isLeaf()) {
            after.clear();
            items.set(n - 1, last.withChildren(last.items()));
        } else {
            after.removeIf(t -> !t.isLeaf());
        }
    }

    private static String mainForm(List<TreeNode> nodes) {
        Map<String, Integer> weight = new HashMap<>();
        for (TreeNode node : nodes) {
            if (node.isItem()) {
                weight.merge(node.form(), node.size() + (node.form().equals("#") ? 100 : 0), Integer::sum);
            }
        }
        return weight.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}

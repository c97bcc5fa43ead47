package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes other trees of a tree: a part of it, only its items, its points folded into a line. */
final class Reshaping {
    private static final Pattern LEAD = Pattern.compile("^([^。；！？：:]{4,26}[。：:])(.{14,})$", Pattern.DOTALL);

    private final Random random;

    Reshaping(Random random) {
        this.random = random;
    }

    /** Returns a part of the tree of at most {@code most} blocks that stands well alone. */
    ExplicitTree window(ExplicitTree tree, int most) {
        if (tree.size() <= most) {
            return tree;
        }
        List<TreeNode> large =
                tree.nodes().stream().filter(n -> n.isItem() && n.size() >= 12).toList();
        if (!large.isEmpty() && random.nextDouble() < .6) {
            TreeNode part = large.get(random.nextInt(large.size()));
            return window(
                    new ExplicitTree(tree.group(), part.length() <= 40 ? part.text() : "", part.children()), most);
        }
        boolean whole = random.nextDouble() < .6;
        int from = whole ? 0 : random.nextInt(tree.nodes().size());
        List<TreeNode> out = new ArrayList<>();
        int size = 0;
        for (TreeNode node : tree.nodes().subList(from, tree.nodes().size())) {
            TreeNode kept = node.size() > most / 2 ? shorten(node, most / 2) : node;
            if (size + kept.size() > most && !out.isEmpty()) {
                break;
            }
            out.add(kept);
            size += kept.size();
        }
        return new ExplicitTree(tree.group(), from == 0 ? tree.title() : "", TreeRules.settle(out));
    }

    private static TreeNode shorten(TreeNode node, int most) {
        List<TreeNode> kept = new ArrayList<>();
        int size = 1;
        for (TreeNode child : node.children()) {
            TreeNode part = child.size() > most / 2 && !child.isLeaf() ? shorten(child, most / 2) : child;
            if (size + part.size() > most && kept.size() >= 2) {
                break;
            }
            kept.add(part);
            size += part.size();
        }
        return node.withChildren(kept);
    }

    /** Returns the tree without running text. */
    static List<TreeNode> itemsOnly(List<TreeNode> nodes) {
        List<TreeNode> out = new ArrayList<>();
        for (TreeNode node : nodes) {
            if (node.isItem()) {
                out.add(node.withChildren(itemsOnly(node.children())));
            }
        }
        return TreeRules.settle(out);
    }

    /** Returns the tree with no more than one or two paragraphs in a row, so that items prevail. */
    List<TreeNode> thin(List<TreeNode> nodes) {
        return TreeRules.settle(map(nodes, node -> {
            int most = 1 + random.nextInt(2);
            List<TreeNode> kept = new ArrayList<>();
            int texts = 0;
            for (TreeNode child : node.children()) {
                if (child.isItem() || !child.isLeaf() || texts++ < most) {
                    kept.add(child);
                }
            }
            return node.withChildren(kept);
        }));
    }

    /** Returns the tree with most of its paragraphs cut to a sentence or two, as short as points are. */
    List<TreeNode> brief(List<TreeNode> nodes) {
        return map(nodes, node -> {
            boolean paragraph = node.kind() == TreeNode.Kind.TEXT && node.isLeaf() && !Forms.endsWithColon(node.text());
            if (!paragraph || random.nextDouble() < .2) {
                return node;
            }
            int first = node.text().indexOf('。');
            int second = node.text().indexOf('。', first + 1);
            int end = second > 0 && second < 70 && random.nextDouble() < .4 ? second : first;
            return end < 8 || end > 70 ? node : node.withText(node.text().substring(0, end + 1));
        });
    }

    /** Returns the tree without tables, quotes and code. */
    static List<TreeNode> withoutVerbatim(List<TreeNode> nodes) {
        List<TreeNode> out = new ArrayList<>();
        for (TreeNode node : nodes) {
            if (node.kind() != TreeNode.Kind.VERBATIM) {
                out.add(node.withChildren(withoutVerbatim(node.children())));
            }
        }
        return TreeRules.settle(out);
    }

    /** Makes points of the paragraphs under headings. */
    List<TreeNode> numberParagraphs(List<TreeNode> nodes) {
        return TreeRules.settle(map(nodes, node -> {
            boolean paragraphs = node.isItem()
                    && node.children().size() >= 2
                    && node.children().stream()
                            .allMatch(c -> c.kind() == TreeNode.Kind.TEXT
                                    && c.isLeaf()
                                    && !Forms.endsWithColon(c.text())
                                    && Marker.at(c.text()).isEmpty());
            return paragraphs
                    ? node.withChildren(node.children().stream()
                            .map(c -> TreeNode.leaf(c.text()))
                            .toList())
                    : node;
        }));
    }

    /** Splits {@code 加强领导。各单位要……} into a heading and the text under it. */
    static List<TreeNode> splitLeads(List<TreeNode> nodes) {
        List<TreeNode> out = new ArrayList<>();
        for (TreeNode node : nodes) {
            out.add(node.isItem() ? splitLead(node.withChildren(splitLeads(node.children()))) : node);
        }
        return out;
    }

    private static TreeNode splitLead(TreeNode node) {
        Matcher m = LEAD.matcher(node.text());
        if (!m.matches() || m.group(1).contains("，") && m.group(1).length() > 16) {
            return node;
        }
        List<TreeNode> children = new ArrayList<>();
        children.add(TreeNode.text(m.group(2).strip()));
        children.addAll(node.children());
        return node.withText(Forms.withoutEnd(m.group(1))).withChildren(children);
    }

    /** Folds some lists of points into one line: {@code 一是……；二是……。} */
    List<TreeNode> foldLists(List<TreeNode> nodes, double share) {
        return TreeRules.settle(map(nodes, node -> {
            boolean list = node.holdsLeafList() && !node.isPointsInLine()
                    || node.kind() == TreeNode.Kind.TEXT && !node.isLeaf();
            int n = node.children().size();
            boolean fits = n >= 2
                    && n <= 7
                    && node.children().stream()
                            .allMatch(c -> c.length() <= 90
                                    && c.length() >= 3
                                    && (!c.text().contains("。") || c.text().endsWith("。")));
            if (!list || !fits || random.nextDouble() >= share) {
                return node;
            }
            String folded = fold(node.children());
            if (folded.isEmpty()) {
                return node;
            }
            if (node.isItem() && (node.length() > 30 || random.nextDouble() < .5)) {
                return node.withChildren(List.of(
                        random.nextBoolean()
                                ? TreeNode.item(TreeNode.POINTS_IN_LINE, folded, List.of())
                                : TreeNode.text(opening() + folded)));
            }
            String text = Forms.endsWithColon(node.text())
                    ? node.text()
                    : Forms.withoutEnd(node.text()) + PrintStyle.pick(random, "：", "。");
            return node.withText(text + folded).withChildren(List.of());
        }));
    }

    private String opening() {
        return PrintStyle.pick(
                random, "主要包括：", "要从以下几个方面入手，", "重点抓好以下工作：", "具体来看，", "概括起来说，", "为此，要做到：", "原因有这样几条：", "工作中要注意把握好几点：");
    }

    private String fold(List<TreeNode> points) {
        NumberStyle style = PrintStyle.pick(
                random,
                NumberStyle.ONE_IS,
                NumberStyle.ONE_IS,
                NumberStyle.ONE_MUST,
                NumberStyle.FIRST,
                NumberStyle.FIRSTLY,
                NumberStyle.ITS_ONE,
                NumberStyle.PAREN,
                NumberStyle.PAREN,
                NumberStyle.CIRCLED,
                NumberStyle.CIRCLED,
                NumberStyle.DOT,
                NumberStyle.CN_PAREN,
                NumberStyle.STEM,
                NumberStyle.COMMA);
        if (!style.reaches(points.size()) || style == NumberStyle.STEM && points.size() > 5) {
            style = NumberStyle.CIRCLED;
        }
        if (points.stream()
                .anyMatch(p -> !InlineEnumerations.find(p.text()).isEmpty()
                        || Marker.at(p.text()).isPresent())) {
            return "";
        }
        String end = PrintStyle.pick(random, "；", "；", "；", "。");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            out.append(style.marker(List.of(i + 1), points.size()))
                    .append(Forms.withoutEnd(points.get(i).text()));
            out.append(i + 1 < points.size() ? end : "。");
        }
        return out.toString();
    }

    /** Returns the tree with every node changed, from below. */
    static List<TreeNode> map(List<TreeNode> nodes, UnaryOperator<TreeNode> change) {
        List<TreeNode> out = new ArrayList<>();
        for (TreeNode node : nodes) {
            out.add(change.apply(node.withChildren(map(node.children(), change))));
        }
        return out;
    }
}

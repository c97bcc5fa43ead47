package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of a document whose structure is known: an item ({@code 一、总体要求}) or running text, with the blocks under it.
 *
 * <p>The text carries no marker; {@code form} remembers which kind of marker it had ({@code "#"}, {@code "条"}, {@code "-"}),
 * so that items of two different lists are not taken for one.
 */
record TreeNode(Kind kind, String form, String text, List<TreeNode> children) {

    /** The form of a line of several points, whose marks belong to its text. */
    static final String POINTS_IN_LINE = "①②";

    /** The start of a form that fixes how an item is marked: {@code "=DASH"}, {@code "=NONE"} for no mark. */
    private static final String FIXED = "=";

    /** The end of a fixed form of an item that a blank line keeps apart from what stands before it. */
    private static final String APART = "/";

    /** The form of an item without a mark. */
    static final String BARE = "=NONE";

    /** The form of an item without a mark, with a blank line before it. */
    static final String BARE_APART = BARE + APART;

    enum Kind {
        /** A heading or a point: which of the two follows from what stands under it. */
        ITEM,
        /** Running text. With children it announces them: {@code 要求如下：}. */
        TEXT,
        /** A table row, a quote, a line of code: printed as it is. */
        VERBATIM
    }

    TreeNode {
        children = List.copyOf(children);
    }

    static TreeNode item(String form, String text, List<TreeNode> children) {
        return new TreeNode(Kind.ITEM, form, text, children);
    }

    static TreeNode leaf(String text) {
        return new TreeNode(Kind.ITEM, "", text, List.of());
    }

    static TreeNode text(String text) {
        return new TreeNode(Kind.TEXT, "", text, List.of());
    }

    /** Returns a line of running text that is printed as it is. */
    static TreeNode line(String text) {
        return new TreeNode(Kind.VERBATIM, "", text, List.of());
    }

    boolean isItem() {
        return kind == Kind.ITEM;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    List<TreeNode> items() {
        return children.stream().filter(TreeNode::isItem).toList();
    }

    boolean hasItems() {
        return children.stream().anyMatch(TreeNode::isItem);
    }

    /** Returns an item of a fixed form over others. */
    static TreeNode bare(String text, List<TreeNode> children) {
        return new TreeNode(Kind.ITEM, BARE, text, children);
    }

    boolean isFixed() {
        return form.startsWith(FIXED);
    }

    /** Returns how an item of a fixed form is marked. */
    LevelStyle fixedStyle() {
        return LevelStyle.parse(form.substring(1).replace(APART, ""));
    }

    /** Returns whether a blank line keeps this block apart from the one before it. */
    boolean isApart() {
        return form.endsWith(APART);
    }

    TreeNode withForm(String other) {
        return new TreeNode(kind, other, text, children);
    }

    /** Returns this item with a blank line before it. */
    TreeNode apart() {
        return isApart() ? this : withForm((isFixed() ? form : BARE) + APART);
    }

    boolean isPointsInLine() {
        return form.equals(POINTS_IN_LINE);
    }

    /** Returns whether all children are items without children, two or more. */
    boolean holdsLeafList() {
        return children.size() >= 2 && children.stream().allMatch(c -> c.isItem() && c.isLeaf());
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    /** Returns the number of blocks of this subtree, itself included. */
    int size() {
        return 1 + size(children);
    }

    static int size(List<TreeNode> nodes) {
        return nodes.stream().mapToInt(TreeNode::size).sum();
    }

    TreeNode withChildren(List<TreeNode> others) {
        return new TreeNode(kind, form, text, others);
    }

    TreeNode withText(String other) {
        return new TreeNode(kind, form, other, children);
    }

    /** Returns this node with {@code child} after its other children. */
    TreeNode plus(TreeNode child) {
        List<TreeNode> all = new ArrayList<>(children);
        all.add(child);
        return withChildren(all);
    }
}

package io.github.gangmu.fitting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts the blocks of a document under each other as they are met. Markdown headings have levels, numbered lists nest by
 * their form ({@code 一、} over {@code （一）}), bullets by their indentation.
 */
final class OutlineBuilder {

    /** Thrown where the numbers of a document do not show its structure. */
    static final class NotExplicitException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotExplicitException(String message) {
            super(message, null, false, false);
        }
    }

    private static final class Open {
        final TreeNode.Kind kind;
        final String form;
        final String text;
        final int value;
        /** The Markdown level of a heading, or 0. */
        final int level;

        final int indent;
        final List<Open> children = new ArrayList<>();

        Open(TreeNode.Kind kind, String form, String text, int value, int level, int indent) {
            this.kind = kind;
            this.form = form;
            this.text = text;
            this.value = value;
            this.level = level;
            this.indent = indent;
        }

        TreeNode close() {
            return new TreeNode(
                    kind, form, text, children.stream().map(Open::close).toList());
        }
    }

    private static final String BULLET = "-";

    private final boolean strict;
    private final Open root = new Open(TreeNode.Kind.ITEM, "", "", 0, 0, -1);
    private final Deque<Open> stack = new ArrayDeque<>();
    private int lastArticle;

    /** Starts an outline; a strict one accepts no number that starts again at 1 inside its own list. */
    OutlineBuilder(boolean strict) {
        this.strict = strict;
        stack.push(root);
    }

    void heading(int level, String text) {
        while (top() != root && (top().level == 0 || top().level >= level)) {
            stack.pop();
        }
        open(new Open(TreeNode.Kind.ITEM, "#", text, 0, level, -1));
    }

    void bullet(int indent, String text) {
        while (top().level == 0
                && top() != root
                && top().indent >= indent
                && top().form.equals(BULLET)) {
            stack.pop();
        }
        open(new Open(TreeNode.Kind.ITEM, BULLET, text, 0, 0, indent));
    }

    void numbered(Marker marker, int indent, String text) {
        String form = marker.form();
        if (form.equals("条") && lastArticle > 0 && marker.value() != lastArticle + 1) {
            throw new NotExplicitException("article " + marker.value() + " after " + lastArticle);
        }
        Open same = null;
        for (Open o : stack) {
            if (o.level > 0 || o == root) {
                break;
            }
            if (o.form.equals(form) && !(indent > o.indent + 1 && marker.value() == 1)) {
                same = o;
                break;
            }
        }
        if (same != null) {
            boolean goesOn = marker.value() == same.value + 1 || form.equals("条");
            if (!goesOn && (strict || marker.value() != 1)) {
                throw new NotExplicitException(form + " " + marker.value() + " after " + same.value);
            }
            while (top() != same) {
                stack.pop();
            }
            stack.pop();
        } else {
            while (top().form.equals(BULLET) && top().indent >= indent) {
                stack.pop();
            }
            if (form.equals("条") || rank(form) < 4) {
                while (top() != root && top().level == 0 && rank(top().form) >= rank(form)) {
                    stack.pop();
                }
            }
            if (marker.value() != 1 && !form.equals("条")) {
                throw new NotExplicitException(form + " starts at " + marker.value());
            }
        }
        if (form.equals("条")) {
            lastArticle = marker.value();
        }
        open(new Open(TreeNode.Kind.ITEM, form, text, marker.value(), 0, indent));
    }

    void text(int indent, String text, boolean afterBlank) {
        if (afterBlank && indent == 0) {
            while (top().form.equals(BULLET)) {
                stack.pop();
            }
        }
        top().children.add(new Open(TreeNode.Kind.TEXT, "", text, 0, 0, indent));
    }

    /** Adds a line of several points, the first of which starts it: {@code ①……；②……}. */
    void points(String text) {
        top().children.add(new Open(TreeNode.Kind.ITEM, TreeNode.POINTS_IN_LINE, text, 0, 0, 0));
    }

    void verbatim(String text) {
        top().children.add(new Open(TreeNode.Kind.VERBATIM, "", text, 0, 0, 0));
    }

    List<TreeNode> close() {
        return root.children.stream().map(Open::close).toList();
    }

    private void open(Open item) {
        top().children.add(item);
        stack.push(item);
    }

    private Open top() {
        return stack.element();
    }

    private static int rank(String form) {
        return switch (form) {
            case "编", "部分" -> 0;
            case "章" -> 1;
            case "节" -> 2;
            case "条" -> 3;
            default -> 4;
        };
    }
}

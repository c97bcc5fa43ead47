package io.github.gangmu.fitting;

import java.util.List;

/**
 * A document whose structure is known.
 *
 * @param group what the document is: {@code g} official, {@code m} Markdown notes, {@code p} prose
 * @param title the name of the document, or {@code ""}
 */
record ExplicitTree(char group, String title, List<TreeNode> nodes) {

    ExplicitTree {
        nodes = List.copyOf(nodes);
    }

    int size() {
        return TreeNode.size(nodes) + (title.isEmpty() ? 0 : 1);
    }

    ExplicitTree withNodes(List<TreeNode> others) {
        return new ExplicitTree(group, title, others);
    }

    ExplicitTree withTitle(String other) {
        return new ExplicitTree(group, other, nodes);
    }
}

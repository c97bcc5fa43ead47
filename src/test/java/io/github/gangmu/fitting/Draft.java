package io.github.gangmu.fitting;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A document to print whose form asks for something of its style: a numbering, no blank lines, indentation.
 *
 * @param opening lines between the title and the body: a date, {@code 时间：……}
 * @param shape changes the style that was drawn for the document
 */
record Draft(ExplicitTree tree, List<String> opening, UnaryOperator<PrintStyle> shape) {

    Draft {
        opening = List.copyOf(opening);
    }

    static Draft of(String title, List<TreeNode> nodes) {
        return of(title, nodes, UnaryOperator.identity());
    }

    static Draft of(String title, List<TreeNode> nodes, UnaryOperator<PrintStyle> shape) {
        return new Draft(new ExplicitTree('i', title, nodes), List.of(), shape);
    }

    Draft withOpening(List<String> lines) {
        return new Draft(tree, lines, shape);
    }
}

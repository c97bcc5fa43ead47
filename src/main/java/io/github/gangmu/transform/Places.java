package io.github.gangmu.transform;

import io.github.gangmu.ast.BlockPath;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Conditions on where a block stands. */
final class Places {
    private Places() {}

    static Predicate<BlockPath> at(int... indexes) {
        List<Integer> wanted = Arrays.stream(indexes).boxed().toList();
        return path -> path.depth() == wanted.size() && path.indexes().equals(wanted);
    }
}

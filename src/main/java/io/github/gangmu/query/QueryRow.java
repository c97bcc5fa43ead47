package io.github.gangmu.query;

import io.github.gangmu.ast.BlockPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A block that a query means, with the blocks captured on the way to it.
 *
 * @param path the block
 * @param captures what was captured, by name without the $; unmodifiable
 * @since 0.1.0
 */
public record QueryRow(BlockPath path, Map<String, BlockPath> captures) {
    /** Makes a row; the map is copied. */
    public QueryRow {
        captures = Collections.unmodifiableMap(new LinkedHashMap<>(captures));
    }

    /**
     * Returns what was captured under a name.
     *
     * @param name the name without its $
     * @return the block; empty where another alternative of the query has that name
     */
    public Optional<BlockPath> capture(String name) {
        return Optional.ofNullable(captures.get(name));
    }
}

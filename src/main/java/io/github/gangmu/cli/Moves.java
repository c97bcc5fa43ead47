package io.github.gangmu.cli;

import static io.github.gangmu.cli.Qualifier.AFTER;
import static io.github.gangmu.cli.Qualifier.BEFORE;
import static io.github.gangmu.cli.Qualifier.DOWN;
import static io.github.gangmu.cli.Qualifier.KEEP_NUMBERS;
import static io.github.gangmu.cli.Qualifier.UNDER;
import static io.github.gangmu.cli.Qualifier.UP;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.query.Query;
import io.github.gangmu.transform.Filter;
import io.github.gangmu.transform.Graft;
import io.github.gangmu.transform.Move;
import io.github.gangmu.transform.Reverse;
import io.github.gangmu.transform.Sort;
import io.github.gangmu.transform.Transformation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the transformations that put blocks in another place, or leave them out. */
final class Moves {
    private static final int MOST_LINES = 5;

    private Moves() {}

    static Transformation move(Step step) {
        List<Qualifier> places =
                Stream.of(BEFORE, AFTER, UNDER, UP, DOWN).filter(step::has).toList();
        if (places.size() != 1) {
            throw new IllegalArgumentException(
                    (places.isEmpty() ? "Missing where to" : "Too many places") + ": say --before, --after or --under"
                            + " SELECTOR, --up or --down behind it, and one of them alone.");
        }
        Qualifier place = places.get(0);
        return outline -> one(step.blocks(), outline)
                .map(from -> moved(step, from, place).apply(outline))
                .orElse(outline);
    }

    private static Move moved(Step step, BlockPath from, Qualifier place) {
        Move move = step.varied(KEEP_NUMBERS, Move.at(indexes(from)), Move::keepingNumbers);
        if (place == UP || place == DOWN) {
            return place == UP ? move.up() : move.down();
        }
        BlockPath target = target(step, place, from.outline());
        List<Integer> to = target.indexes();
        if (to.size() >= from.depth() && to.subList(0, from.depth()).equals(from.indexes())) {
            throw new IllegalArgumentException(
                    "'" + step.query(place) + "' means the moved block itself or one under it");
        }
        return switch (place) {
            case BEFORE -> move.before(indexes(target));
            case AFTER -> move.after(indexes(target));
            default -> move.under(indexes(target));
        };
    }

    static Transformation graft(Step step) {
        if (!step.has(UNDER)) {
            throw new IllegalArgumentException("Missing " + UNDER.option() + " SELECTOR: the block they come under.");
        }
        Graft graft = Graft.of(step.file());
        return outline -> one(step.query(UNDER), outline)
                .map(target -> graft.under(path -> path.indexes().equals(target.indexes()))
                        .apply(outline))
                .orElse(outline);
    }

    static Transformation sort(Step step) {
        Sort sort = switch (step.value().strip().toLowerCase(Locale.ROOT)) {
            case "text" -> Sort.byText();
            case "number" -> Sort.byNumber();
            default -> throw new IllegalArgumentException("A key is text or number; got " + step.value() + ".");
        };
        Sort kept = step.varied(KEEP_NUMBERS, sort, Sort::keepingNumbers);
        return listsOf(step, kept, kept::under);
    }

    static Transformation reverse(Step step) {
        UnaryOperator<Reverse> kept = reverse -> step.varied(KEEP_NUMBERS, reverse, Reverse::keepingNumbers);
        return listsOf(step, kept.apply(Reverse.all()), parents -> kept.apply(Reverse.under(parents)));
    }

    static Transformation keep(Step step) {
        Query kept = step.blocks();
        return outline -> {
            if (kept.selectFirst(outline).isEmpty()) {
                throw new IllegalArgumentException("'" + kept + "' means no block, so nothing would be left");
            }
            return Filter.keeping(kept).apply(outline);
        };
    }

    private static Transformation listsOf(
            Step step, Transformation all, Function<Predicate<Block>, Transformation> under) {
        if (!step.has(UNDER)) {
            return all;
        }
        Query parents = step.query(UNDER);
        return outline -> {
            Set<Block> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
            parents.select(outline).map(BlockPath::block).forEach(chosen::add);
            return under.apply(chosen::contains).apply(outline);
        };
    }

    private static BlockPath target(Step step, Qualifier place, Outline outline) {
        return one(step.query(place), outline)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + step.query(place) + "' means no block, so there is no place to move to"));
    }

    /** Returns the one block a selector means, empty where there is none; several are refused. */
    private static Optional<BlockPath> one(Query query, Outline outline) {
        List<BlockPath> found = query.select(outline).toList();
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        String lines = found.stream()
                .limit(MOST_LINES)
                .flatMap(path -> path.position().stream())
                .map(at -> Integer.toString(at.line()))
                .collect(Collectors.joining(", "));
        throw new IllegalArgumentException("'" + query + "' means " + found.size() + " blocks"
                + (lines.isEmpty() ? "" : " (lines " + lines + (found.size() > MOST_LINES ? "…)" : ")"))
                + ", and one is wanted; say more, as with :line(12) or :nth-child(2)");
    }

    private static int[] indexes(BlockPath path) {
        return path.indexes().stream().mapToInt(Integer::intValue).toArray();
    }
}

package io.github.gangmu.query;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Paragraph;
import io.github.gangmu.ast.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Selectors and what they mean, said as plainly as can be: each part of a selector writes itself down and looks at one block at a time,
 * again and again. The reference that the engine is compared with; it shares no code with it.
 */
sealed interface NaiveSelector {
    boolean holds(BlockPath path);

    record Type(String name) implements NaiveSelector {
        @Override
        public boolean holds(BlockPath path) {
            Class<? extends Block> type = switch (name) {
                case "heading" -> Heading.class;
                case "point" -> Point.class;
                case "paragraph" -> Paragraph.class;
                default -> Block.class;
            };
            return type.isInstance(path.block());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Texts(String attribute, String operator, String value) implements NaiveSelector {
        @Override
        public boolean holds(BlockPath path) {
            Stream<String> texts = attribute.equals("text")
                    ? Stream.of(path.block().text())
                    : path.block().markers().stream().map(Marker::text);
            return switch (operator) {
                case "" -> texts.count() > 0;
                case "!=" -> texts.noneMatch(value::equals);
                case "^=" -> texts.anyMatch(text -> text.startsWith(value));
                case "$=" -> texts.anyMatch(text -> text.endsWith(value));
                case "*=" -> texts.anyMatch(text -> text.contains(value));
                case "~=" ->
                    texts.anyMatch(text -> Pattern.compile(value).matcher(text).find());
                default -> texts.anyMatch(value::equals);
            };
        }

        @Override
        public String toString() {
            return "[" + attribute + operator + (operator.isEmpty() ? "" : '"' + value + '"') + "]";
        }
    }

    record Numbers(String attribute, String operator, int bound) implements NaiveSelector {
        @Override
        public boolean holds(BlockPath path) {
            OptionalInt number = switch (attribute) {
                case "level" -> OptionalInt.of(path.depth());
                case "value" -> path.block().marker().map(Marker::value).orElse(OptionalInt.empty());
                default -> OptionalInt.of(path.block().blocks().size());
            };
            if (number.isEmpty()) {
                return operator.equals("!=");
            }
            int value = number.getAsInt();
            return switch (operator) {
                case "!=" -> value != bound;
                case ">" -> value > bound;
                case "<" -> value < bound;
                case ">=" -> value >= bound;
                case "<=" -> value <= bound;
                default -> value == bound;
            };
        }

        @Override
        public String toString() {
            return "[" + attribute + " " + operator + " " + bound + "]";
        }
    }

    record Plain(String name) implements NaiveSelector {
        @Override
        public boolean holds(BlockPath path) {
            return switch (name) {
                case "root" -> path.parent().isEmpty();
                case "leaf" -> path.block().blocks().isEmpty();
                case "first-child" -> path.previous().isEmpty();
                case "last-child" -> path.next().isEmpty();
                case "only-child" -> path.siblings().size() == 1;
                case "marked" -> path.block().marker().isPresent();
                default -> path.block().marker().isEmpty();
            };
        }

        @Override
        public String toString() {
            return ":" + name;
        }
    }

    record NthChild(int step, int first, boolean fromBehind) implements NaiveSelector {
        @Override
        public boolean holds(BlockPath path) {
            int place = fromBehind ? path.siblings().size() - path.index() : path.index() + 1;
            for (int n = 0; n <= 50; n++) {
                if (step * n + first == place) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return (fromBehind ? ":nth-last-child(" : ":nth-child(") + step + "n" + (first < 0 ? "" : "+") + first
                    + ")";
        }
    }

    record Contains(String text) implements NaiveSelector {
        @Override
        public boolean holds(BlockPath path) {
            return path.block().text().contains(text);
        }

        @Override
        public String toString() {
            return ":contains(" + text + ")";
        }
    }

    record Frame(String pattern) implements NaiveSelector {
        @Override
        public boolean holds(BlockPath path) {
            return path.block().frames().stream()
                    .anyMatch(match -> match.frame().pattern().equals(pattern));
        }

        @Override
        public String toString() {
            return ":frame(" + pattern + ")";
        }
    }

    /** :not(…) or :is(…). */
    record OneOf(boolean not, List<Chain> chains) implements NaiveSelector {
        @Override
        public boolean holds(BlockPath path) {
            return not != chains.stream().anyMatch(chain -> chain.holds(path));
        }

        @Override
        public String toString() {
            return (not ? ":not(" : ":is(") + join(chains) + ")";
        }
    }

    record Has(List<Chain> chains) implements NaiveSelector {
        @Override
        public boolean holds(BlockPath path) {
            return chains.stream().anyMatch(chain -> chain.leadsAwayFrom(path, 0));
        }

        @Override
        public String toString() {
            return ":has("
                    + String.join(
                            ", ",
                            chains.stream()
                                    .map(chain -> chain.relations().get(0).strip() + " " + chain)
                                    .toList())
                    + ")";
        }
    }

    /** All of them hold for one block. */
    record Compound(List<NaiveSelector> parts) implements NaiveSelector {
        @Override
        public boolean holds(BlockPath path) {
            return parts.stream().allMatch(part -> part.holds(path));
        }

        @Override
        public String toString() {
            return String.join("", parts.stream().map(Object::toString).toList());
        }
    }

    /**
     * Blocks in a relation.
     *
     * @param relations the relation of each block to the one before it
     */
    record Chain(List<String> relations, List<Compound> blocks) implements NaiveSelector {
        @Override
        public boolean holds(BlockPath path) {
            return endsAt(path, blocks.size() - 1);
        }

        private boolean endsAt(BlockPath path, int last) {
            return blocks.get(last).holds(path)
                    && (last == 0 || before(path, relations.get(last)).anyMatch(other -> endsAt(other, last - 1)));
        }

        boolean leadsAwayFrom(BlockPath path, int first) {
            return first == blocks.size()
                    || after(path, relations.get(first))
                            .anyMatch(other -> blocks.get(first).holds(other) && leadsAwayFrom(other, first + 1));
        }

        /** Returns the rows of what is captured: the k-th block as $ck for each k asked for. */
        List<List<BlockPath>> rows(BlockPath path, List<Integer> captured) {
            List<List<BlockPath>> rows = new ArrayList<>();
            List<BlockPath> way = new ArrayList<>();
            collect(path, blocks.size() - 1, way, captured, rows);
            return rows.stream().distinct().toList();
        }

        private void collect(
                BlockPath path, int at, List<BlockPath> way, List<Integer> captured, List<List<BlockPath>> rows) {
            if (!blocks.get(at).holds(path)) {
                return;
            }
            way.add(0, path);
            if (at == 0) {
                rows.add(captured.stream().map(way::get).toList());
            } else {
                before(path, relations.get(at)).forEach(other -> collect(other, at - 1, way, captured, rows));
            }
            way.remove(0);
        }

        private static Stream<BlockPath> before(BlockPath path, String relation) {
            return switch (relation) {
                case " > " -> path.parent().stream();
                case " + " -> path.previous().stream();
                case " ~ " ->
                    Stream.iterate(
                                    path.previous(),
                                    Optional::isPresent,
                                    it -> it.get().previous())
                            .map(Optional::get);
                default ->
                    Stream.iterate(
                                    path.parent(),
                                    Optional::isPresent,
                                    it -> it.get().parent())
                            .map(Optional::get);
            };
        }

        private static Stream<BlockPath> after(BlockPath path, String relation) {
            return switch (relation) {
                case " > " -> path.children();
                case " + " -> path.next().stream();
                case " ~ " ->
                    Stream.iterate(
                                    path.next(),
                                    Optional::isPresent,
                                    it -> it.get().next())
                            .map(Optional::get);
                default -> path.children().flatMap(child -> Stream.concat(Stream.of(child), after(child, relation)));
            };
        }

        @Override
        public String toString() {
            return withCaptures(List.of());
        }

        String withCaptures(List<Integer> captured) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < blocks.size(); i++) {
                text.append(i == 0 ? "" : relations.get(i)).append(blocks.get(i));
                if (captured.contains(i)) {
                    text.append(" as $c").append(i);
                }
            }
            return text.toString();
        }
    }

    static String join(List<Chain> chains) {
        return String.join(", ", chains.stream().map(Object::toString).toList());
    }
}

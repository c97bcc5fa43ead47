package io.github.gangmu.fitting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The explicit documents of a folder, and what can be drawn from them. */
final class Sources {

    /** A heading over parallel lines. */
    record Group(String head, List<String> lines) {}

    private static final Pattern CLAUSE = Pattern.compile("[\\x{4e00}-\\x{9fff}“”、]{4,18}");
    private static final Pattern NEEDS_OTHERS =
            Pattern.compile("[的了和与而但则也就都还并又其此、”一二三四五六七八九十第]|首先|其次|再次|最后|例如|比如|因为|所以|如果|虽然|不过|或者|以及|即使|甚至|可是|然而");

    private final List<ExplicitTree> trees;
    private final List<Group> groups = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> clauses;

    Sources(List<ExplicitTree> trees) {
        this.trees = List.copyOf(trees);
        trees.forEach(tree -> collect(tree.nodes()));
        this.clauses = paragraphs.stream()
                .flatMap(p -> Stream.of(p.split("[，。；：！？]")))
                .filter(Sources::standsAlone)
                .distinct()
                .toList();
    }

    /** Returns whether a clause can stand anywhere: it begins with no number and with no word that needs another before it. */
    private static boolean standsAlone(String clause) {
        return CLAUSE.matcher(clause).matches() && !NEEDS_OTHERS.matcher(clause).lookingAt();
    }

    /** Reads the documents of a folder: {@code .txt} by their official numbers, {@code .md} as Markdown. */
    static Sources read(Path folder) throws IOException {
        List<ExplicitTree> trees = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                char group = name.charAt(0);
                Optional<ExplicitTree> tree = name.endsWith(".md")
                        ? MarkdownReader.read(group, text(file))
                        : name.endsWith(".txt") ? OfficialReader.read(group, text(file)) : Optional.empty();
                tree.filter(t -> t.size() >= 5).ifPresent(trees::add);
            }
        }
        return new Sources(trees);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(List<TreeNode> nodes) {
        for (TreeNode node : nodes) {
            if (node.isItem()
                    && node.length() >= 3
                    && node.length() <= 30
                    && !Forms.endsWithColon(node.text())
                    && Marker.at(node.text()).isEmpty()) {
                List<String> lines = node.items().stream()
                        .map(i -> i.text().replaceFirst("^([^。：；]{4,32})[。：].*$", "$1"))
                        .filter(l -> l.length() >= 3
                                && l.length() <= 38
                                && Marker.at(l).isEmpty()
                                && !l.contains("："))
                        .toList();
                if (lines.size() >= 2 && lines.size() == node.items().size() && alike(lines)) {
                    groups.add(new Group(Forms.withoutEnd(node.text()), lines.subList(0, Math.min(8, lines.size()))));
                }
            }
            if (node.kind() == TreeNode.Kind.TEXT
                    && node.isLeaf()
                    && node.length() >= 50
                    && node.text().endsWith("。")) {
                paragraphs.add(node.text());
            }
            if (node.kind() == TreeNode.Kind.TEXT
                    && node.isLeaf()
                    && node.length() >= 14
                    && node.length() < 50
                    && node.text().endsWith("。")
                    && Marker.at(node.text()).isEmpty()) {
                sentences.add(node.text());
            }
            collect(node.children());
        }
    }

    private static boolean alike(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        int shortest = lines.stream().mapToInt(String::length).min().orElse(0);
        return longest <= 8 + 2 * shortest;
    }

    List<ExplicitTree> trees() {
        return trees;
    }

    List<Group> groups() {
        return groups;
    }

    /** Returns a document of one of the groups, by chance; of any if the folder has none of them. */
    ExplicitTree tree(Random random, String fromGroups) {
        List<ExplicitTree> fitting =
                trees.stream().filter(t -> fromGroups.indexOf(t.group()) >= 0).toList();
        List<ExplicitTree> from = fitting.isEmpty() ? trees : fitting;
        return from.get(random.nextInt(from.size()));
    }

    /** Returns clauses of the running text, each of them once. */
    List<String> clauses() {
        return clauses;
    }

    Group group(Random random) {
        return groups.get(random.nextInt(groups.size()));
    }

    /** Returns a paragraph of one sentence or two. */
    String sentence(Random random) {
        return sentences.isEmpty() ? paragraph(random) : sentences.get(random.nextInt(sentences.size()));
    }

    String paragraph(Random random) {
        return paragraphs.get(random.nextInt(paragraphs.size()));
    }
}

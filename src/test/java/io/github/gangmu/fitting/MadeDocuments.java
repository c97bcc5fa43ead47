package io.github.gangmu.fitting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes labelled documents out of a folder of explicit ones: {@code MadeDocuments EXPLICIT_DIR OUT_DIR [--seed N] [--count N]}.
 * The same seed and folder make the same documents.
 */
public final class MadeDocuments {
    /** How many documents of each kind are made of every 92. */
    private static final String KINDS =
            "a".repeat(18) + "b".repeat(20) + "c".repeat(8) + "d".repeat(12) + "e".repeat(26) + "f".repeat(8);

    private static final int LEAST_ROWS = 6;
    private static final int MOST_ROWS = 160;

    private MadeDocuments() {}

    public static void main(String[] args) throws IOException {
        long seed = 1;
        int count = 2500;
        for (int i = 2; i + 1 < args.length; i += 2) {
            if (args[i].equals("--seed")) {
                seed = Long.parseLong(args[i + 1]);
            } else if (args[i].equals("--count")) {
                count = Integer.parseInt(args[i + 1]);
            }
        }
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        Sources sources = Sources.read(Path.of(args[0]));
        System.out.println(sources.trees().size() + " explicit documents, "
                + sources.groups().size() + " groups of parallel lines");
        make(sources, out, seed, count);
    }

    private static void make(Sources sources, Path out, long seed, int count) throws IOException {
        Random random = new Random(seed);
        DocumentMaker maker = new DocumentMaker(sources, random);
        Map<LabelledText.Kind, Integer> rows = new EnumMap<>(LabelledText.Kind.class);
        Map<String, Integer> refused = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        int made = 0;
        int inline = 0;
        while (made < count) {
            char kind = KINDS.charAt(random.nextInt(KINDS.length()));
            LabelledText text = maker.make(kind);
            String reason = refusal(kind, text, seen);
            if (!reason.isEmpty()) {
                refused.merge(kind + " " + reason, 1, Integer::sum);
                continue;
            }
            text.write(out, String.format(Locale.ROOT, "%c%04d", kind, made));
            made++;
            for (LabelledText.Label label : text.labels()) {
                rows.merge(label.kind(), 1, Integer::sum);
                inline += label.isInline() ? 1 : 0;
            }
        }
        System.out.println(made + " documents made; rows " + rows + ", of these inline " + inline);
        System.out.println("refused: " + refused);
    }

    private static String refusal(char kind, LabelledText text, Set<String> seen) {
        int rows = text.labels().size();
        if (rows < LEAST_ROWS || rows > MOST_ROWS) {
            return rows < LEAST_ROWS ? "too short" : "too long";
        }
        if (!seen.add(String.join("\n", text.lines()))) {
            return "made before";
        }
        if (kind == 'c'
                && text.labels().stream().filter(LabelledText.Label::isInline).count() < 3) {
            return "too few points inside lines";
        }
        List<String> problems = LabelChecker.problems(text);
        return problems.isEmpty() ? "" : problems.get(0).replaceAll("\\d+(:\\d+)?", "N");
    }
}

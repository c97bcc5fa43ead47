package io.github.gangmu.internal.grammar;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example line above a grammar rule: {@code // 例: 一、总体要求} is a line the rule takes part in, {@code // 非: 3.5%} one it
 * must leave alone. ⏎ stands for a line break.
 */
public record GrammarExample(String rule, boolean holds, String line) {
    private static final Path GRAMMARS = Path.of("grammar/io/github/gangmu/internal/grammar");
    private static final Path IMPORTS = Path.of("grammar/imports");
    private static final Pattern IMPORT = Pattern.compile("import (.*?) ?;");
    private static final Pattern EXAMPLE = Pattern.compile("// ([例非]): (.*)");
    private static final Pattern RULE = Pattern.compile("([A-Za-z_]+)\\s*(?::.*)?");

    /** Returns the examples of a grammar and of those it imports, in order. */
    public static List<GrammarExample> in(String file) {
        List<GrammarExample> examples = new ArrayList<>();
        List<Matcher> waiting = new ArrayList<>();
        for (String line : lines(file)) {
            Matcher example = EXAMPLE.matcher(line);
            Matcher rule = RULE.matcher(line);
            if (example.matches()) {
                waiting.add(example);
            } else if (rule.matches()) {
                waiting.forEach(it -> examples.add(new GrammarExample(
                        rule.group(1), it.group(1).equals("例"), it.group(2).replace('⏎', '\n'))));
                waiting.clear();
            }
        }
        if (!waiting.isEmpty()) {
            throw new IllegalStateException("Examples without a rule in " + file);
        }
        return examples;
    }

    @Override
    public String toString() {
        return rule + (holds ? " reads " : " leaves ") + line.replace('\n', '⏎');
    }

    /** Returns the lines of a grammar, then those of the grammars it imports. */
    public static List<String> lines(String file) {
        List<String> lines = new ArrayList<>(lines(GRAMMARS.resolve(file)));
        for (String line : List.copyOf(lines)) {
            Matcher imports = IMPORT.matcher(line);
            if (imports.matches()) {
                for (String grammar : Splitter.on(", ").split(imports.group(1))) {
                    lines.addAll(lines(IMPORTS.resolve(grammar + ".g4")));
                }
            }
        }
        return lines;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

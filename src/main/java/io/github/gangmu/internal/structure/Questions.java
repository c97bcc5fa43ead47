package io.github.gangmu.internal.structure;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Questions and their answers, told by their first words: each question is an item, the answer behind it running text under it.
 *
 * <pre>
 * 问：什么是居住证？
 * 答：居住证是持证人在居住地居住的证明。
 * 问：在哪里办理？
 * 答：在居住地派出所办理。
 * </pre>
 *
 * One such pair alone may be told in passing.
 */
final class Questions {
    private static final int FEWEST = 2;

    private final BitSet questions = new BitSet();

    Questions(Line[] lines) {
        for (int i = 0; i + 1 < lines.length; i++) {
            if (isQuestion(lines[i]) && lines[i + 1].isUnmarked() && matches(Patterns.ANSWER, lines[i + 1])) {
                questions.set(i);
            }
        }
        if (questions.cardinality() < FEWEST) {
            questions.clear();
        }
    }

    private static boolean isQuestion(Line line) {
        return switch (line.opening) {
            case '问', '問', '提', 'Q', 'q' -> line.isUnmarked() && matches(Patterns.QUESTION, line);
            default -> false;
        };
    }

    private static boolean matches(Pattern pattern, Line line) {
        return pattern.matcher(line.words()).matches();
    }

    /** Returns whether a line is a question that an answer stands behind. */
    boolean isQuestion(int line) {
        return line >= 0 && questions.get(line);
    }

    /** Few documents have a line that may be a question: the patterns are not made before one is met. */
    private static final class Patterns {
        static final Pattern QUESTION = Pattern.compile("(?:问|問|提问|提問|[Qq])\\s*[：:].*");
        static final Pattern ANSWER = Pattern.compile("(?:答|回答|答复|答覆|[Aa])\\s*[：:].*");

        private Patterns() {}
    }
}

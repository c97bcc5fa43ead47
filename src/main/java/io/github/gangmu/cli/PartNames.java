package io.github.gangmu.cli;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Outline;
import io.github.gangmu.ast.Title;
import java.util.ArrayList;
import java.util.List;

/**
 * Names the files that the parts of a document are written to: its place among the parts and what it is about, {@code
 * 02-分类施策.txt}, so that sorted by name they are in order.
 */
final class PartNames {
    /** A name has at most 255 bytes on most systems; a Chinese character takes three or four in UTF-8. */
    private static final int MOST_CHARACTERS = 40;

    private PartNames() {}

    /**
     * Returns the name of each part.
     *
     * @param whole the name of the file the whole document is in, from which parts take the ending
     * @param nested whether parts go into a folder named like the whole document
     */
    static List<String> of(List<Outline> parts, String whole, boolean nested) {
        int stop = whole.lastIndexOf('.');
        String extension = stop > 0 ? whole.substring(stop) : ".txt";
        String folder = nested ? (stop > 0 ? whole.substring(0, stop) : whole) + "/" : "";
        int digits = Math.max(2, Integer.toString(parts.size()).length());
        List<String> names = new ArrayList<>();
        for (Outline part : parts) {
            String number = Integer.toString(names.size() + 1);
            String about = safe(subject(part));
            names.add(folder
                    + "0".repeat(digits - number.length())
                    + number
                    + (about.isEmpty() ? "" : "-")
                    + about
                    + extension);
        }
        return names;
    }

    private static String subject(Outline part) {
        return part.title()
                .map(Title::text)
                .orElseGet(() -> part.blocks().stream()
                        .findFirst()
                        .map(PartNames::subject)
                        .orElse(""));
    }

    private static String subject(Block block) {
        return block instanceof Heading heading ? heading.lead().orElse(heading.text()) : block.text();
    }

    /** Returns a text with nothing in it that a file system, a shell or a terminal takes for something else. */
    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().limit(MOST_CHARACTERS).forEach(c -> {
            boolean odd = "/\\:*?\"<>|".indexOf(c) >= 0
                    || Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE;
            if (!odd) {
                safe.appendCodePoint(c);
            } else if (!safe.isEmpty() && safe.charAt(safe.length() - 1) != '_') {
                safe.append('_');
            }
        });
        // Windows drops stops at the end of a name.
        return safe.toString().replaceFirst("[._。，；：]+$", "");
    }
}

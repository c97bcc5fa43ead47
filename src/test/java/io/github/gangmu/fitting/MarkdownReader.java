package io.github.gangmu.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the structure of Markdown notes: headings, bullets, numbered lists, paragraphs, tables and quotes. */
final class MarkdownReader {
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}(#{1,6})\\s*(\\S.*?)\\s*#*$");
    private static final Pattern BULLET = Pattern.compile("^(\\s*)[-*+•]\\s+(\\S.*)$");
    private static final Pattern SKIPPED = Pattern.compile(
            "^\\s*(<|:::|\\[TOC|\\[\\[toc|-{3,}\\s*$|\\*{3,}\\s*$|_{3,}\\s*$|={3,}|\\{%|\\$\\$|\\[\\^).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD_LINE = Pattern.compile("^\\s*(\\*\\*|__)([^*]{2,30})\\1[：:]?\\s*$");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final int MAX_VERBATIM = 6;

    private MarkdownReader() {}

    /** Returns the structure of a document, or empty if it is not explicit. */
    static Optional<ExplicitTree> read(char group, String document) {
        OutlineBuilder builder = new OutlineBuilder(false);
        try {
            feed(builder, lines(document));
        } catch (OutlineBuilder.NotExplicitException e) {
            return Optional.empty();
        }
        List<TreeNode> nodes = builder.close();
        String title = "";
        List<TreeNode> heads = nodes.stream().filter(TreeNode::isItem).toList();
        if (heads.size() == 1 && heads.get(0).form().equals("#") && nodes.get(0).isItem()) {
            title = Marker.strip(heads.get(0).text());
            nodes = heads.get(0).children();
        }
        nodes = TreeRules.settle(nodes);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new ExplicitTree(group, title, nodes));
    }

    private static void feed(OutlineBuilder builder, List<String> lines) {
        boolean blank = true;
        boolean fenced = false;
        List<String> code = new ArrayList<>();
        int verbatim = 0;
        String paragraph = "";
        for (String raw : lines) {
            boolean fence = raw.strip().startsWith("```") || raw.strip().startsWith("~~~");
            if (fenced || fence) {
                paragraph = flush(builder, paragraph, blank);
                code.add(raw.stripTrailing());
                fenced = fenced != fence;
                if (!fenced) {
                    flushCode(builder, code);
                }
                blank = true;
                continue;
            }
            String line = clean(raw);
            if (line.isBlank() || SKIPPED.matcher(line).matches()) {
                paragraph = flush(builder, paragraph, blank);
                blank = true;
                verbatim = line.isBlank() ? verbatim : 0;
                continue;
            }
            if (line.strip().startsWith("|") || line.strip().startsWith(">")) {
                paragraph = flush(builder, paragraph, blank);
                if (verbatim++ < MAX_VERBATIM && line.strip().length() > 3 && !line.contains("[!")) {
                    builder.verbatim(line.strip());
                }
                blank = true;
                continue;
            }
            verbatim = 0;
            if (!paragraph.isEmpty()) {
                if (!startsBlock(line) && paragraph.length() >= 20 && !Forms.endsSentence(paragraph)) {
                    paragraph += line.strip();
                    continue;
                }
                paragraph = flush(builder, paragraph, blank);
                blank = false;
            }
            if (!block(builder, line)) {
                paragraph = line;
            } else {
                blank = false;
            }
        }
        flush(builder, paragraph, blank);
    }

    /** Keeps short pieces of code; long ones say nothing about the outline. */
    private static void flushCode(OutlineBuilder builder, List<String> code) {
        if (code.size() <= MAX_VERBATIM) {
            code.stream().filter(line -> !line.isBlank()).forEach(builder::verbatim);
        }
        code.clear();
    }

    private static String flush(OutlineBuilder builder, String paragraph, boolean afterBlank) {
        if (!paragraph.isBlank() && CHINESE.matcher(paragraph).find()) {
            builder.text(indent(paragraph), light(paragraph), afterBlank);
        }
        return "";
    }

    private static boolean startsBlock(String line) {
        return HEADING.matcher(line).matches()
                || BULLET.matcher(line).matches()
                || BOLD_LINE.matcher(line).matches()
                || Marker.at(line.strip()).isPresent();
    }

    /** Opens the item that the line is; returns false if the line is running text. */
    private static boolean block(OutlineBuilder builder, String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            String text = plain(heading.group(2));
            builder.heading(heading.group(1).length(), withoutMarker(text));
            return true;
        }
        Matcher bold = BOLD_LINE.matcher(line);
        if (bold.matches()) {
            builder.heading(7, withoutMarker(bold.group(2).strip()));
            return true;
        }
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            builder.bullet(indent(line), withoutMarker(plain(bullet.group(2))));
            return true;
        }
        String text = plain(line.strip());
        Optional<Marker> marker = Marker.at(text);
        if (marker.isPresent() && InlineEnumerations.find(text).contains(0)) {
            builder.points(text);
            return true;
        }
        if (marker.isPresent()) {
            builder.numbered(
                    marker.get(),
                    indent(line),
                    withoutMarker(text.substring(marker.get().length()).strip()));
            return true;
        }
        return false;
    }

    private static String withoutMarker(String text) {
        String bare = Marker.strip(text.replaceFirst(
                "^\\d{1,2}(\\.\\d{1,2})*[.．、]?\\s*(?=\\p{IsHan})(?!年|月|日|个|种|大|天|小时|分钟|级|岁|条|步|届|世纪|号)", ""));
        return bare.isBlank() ? text : bare;
    }

    /** Takes marks of emphasis out, most of them. */
    private static String light(String text) {
        return text.strip()
                .replaceAll("(?<![*\\s])\\*(?!\\*)|(?<!\\*)\\*(?![*\\s])|\\\\(?=[~.#*_<>-])", "")
                .replace("  ", " ");
    }

    private static int indent(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                width += 4;
            } else if (c == ' ') {
                width++;
            } else if (c == '　') {
                return 0;
            } else {
                break;
            }
        }
        return width;
    }

    private static List<String> lines(String document) {
        String text = document.replaceFirst("(?s)\\A\\s*---\\n.*?\\n---\\n", "").replaceAll("(?s)<!--.*?-->", "");
        return new ArrayList<>(List.of(text.split("\n")));
    }

    private static String clean(String line) {
        return line.replaceAll("\\[?\\[\\d+\\\\?\\]\\]?(\\([^)]*\\))?", "")
                .replaceAll(":[a-z_]{2,20}:", "")
                .replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", "")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("</?[a-zA-Z][^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("[\\u200b\\ufeff\\ue000-\\uf8ff]", "")
                .stripTrailing();
    }

    private static String plain(String text) {
        return text.replaceAll("\\*\\*|__|`|~~", "")
                .replaceAll("(?<!\\*)\\*(?!\\*)", "")
                .replaceAll("\\\\([.\\-#*_])", "$1")
                .strip();
    }
}

package io.github.gangmu.fitting;

import io.github.gangmu.fitting.LabelledText.Kind;
import io.github.gangmu.fitting.LabelledText.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where the labels of a text break the rules that every labelled text keeps. */
final class LabelChecker {
    private static final Pattern HASHES = Pattern.compile("#{1,6}(?=\\s)");
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "\\d{1,2}(\\.\\d{1,2})*\\s|[０-９]+．|[a-z]\\)|[A-Z]\\.|[Ⅰ-Ⅹ]\\.|[㈠-㈩]|[⒈-⒛]|（[甲乙丙丁戊己庚辛壬癸]）|步骤|任务|专题|第.{1,3}[周课讲]|\\d{1,2}(\\.\\d{1,2})+|第.{1,3}步|首先|其次|再次|最后|[一二三四五六七八九]要");

    private LabelChecker() {}

    /** Returns what is wrong, one sentence each; empty if nothing is. */
    static List<String> problems(LabelledText text) {
        List<String> out = new ArrayList<>();
        Map<String, Label> seen = new HashMap<>();
        Set<String> holders = new HashSet<>();
        for (Label label : text.labels()) {
            if (label.kind() != Kind.CONT && !label.isInline()) {
                holders.add(label.parent());
            }
        }
        @Nullable Label lastBlock = null;
        int titles = 0;
        int lastLine = 0;
        int lastColumn = 0;
        for (Label label : text.labels()) {
            String at = "row " + label.position() + ": ";
            if (seen.put(label.position(), label) != null) {
                out.add(at + "stands twice");
            }
            int column = label.isInline()
                    ? Integer.parseInt(
                            label.position().substring(label.position().indexOf(':') + 1))
                    : 0;
            if (label.line() < lastLine || label.line() == lastLine && column <= lastColumn) {
                out.add(at + "is out of order");
            }
            lastLine = label.line();
            lastColumn = column;
            if (label.line() > text.lines().size()
                    || text.lines().get(label.line() - 1).isBlank()) {
                out.add(at + "has no line");
                continue;
            }
            parent(label, seen, lastBlock, at, out);
            kind(label, holders, at, text, out);
            titles += label.kind() == Kind.TITLE ? 1 : 0;
            if (!label.isInline() && label.kind() != Kind.CONT) {
                lastBlock = label;
            }
        }
        if (titles > 1) {
            out.add("there are " + titles + " titles");
        }
        for (int line = 1; line <= text.lines().size(); line++) {
            if (!text.lines().get(line - 1).isBlank() && !seen.containsKey(String.valueOf(line))) {
                out.add("line " + line + " has no row");
            }
        }
        levels(text, out);
        return out;
    }

    private static void parent(
            Label label, Map<String, Label> seen, @Nullable Label lastBlock, String at, List<String> out) {
        if (label.parent().equals("0")) {
            if (label.kind() == Kind.CONT) {
                out.add(at + "goes on with nothing");
            }
            return;
        }
        Label parent = seen.get(label.parent());
        if (parent == null || parent.equals(label)) {
            out.add(at + "hangs under " + label.parent() + ", which does not stand before it");
            return;
        }
        if (label.kind() == Kind.CONT) {
            if (lastBlock == null || !lastBlock.position().equals(label.parent())) {
                out.add(at + "goes on with " + label.parent() + ", which is not the block before it");
            }
            return;
        }
        if (parent.kind() == Kind.TITLE || parent.kind() == Kind.CONT || parent.isInline()) {
            out.add(at + "hangs under a row that holds nothing");
        }
        if (label.kind() == Kind.BODY && parent.kind() == Kind.BODY) {
            out.add(at + "is running text under running text");
        }
        if (label.isInline() && label.kind() != Kind.POINT) {
            out.add(at + "starts inside a line but is no point");
        }
    }

    private static void kind(Label label, Set<String> holders, String at, LabelledText text, List<String> out) {
        boolean holds = holders.contains(label.position());
        if (label.kind() == Kind.POINT && holds) {
            out.add(at + "is a point that holds a block");
        }
        if (label.kind() == Kind.HEADING && !holds && style(text, label).isEmpty()) {
            out.add(at + "is a heading without a number that holds nothing");
        }
        if (label.kind() == Kind.TITLE && !label.parent().equals("0")) {
            out.add(at + "is a title under something");
        }
    }

    /** Rule 1: the items of one style under one parent are all headings or all points. */
    private static void levels(LabelledText text, List<String> out) {
        Map<String, Kind> kinds = new HashMap<>();
        for (Label label : text.labels()) {
            if (label.isInline() || label.kind() != Kind.HEADING && label.kind() != Kind.POINT) {
                continue;
            }
            String style = style(text, label);
            if (!style.isEmpty()) {
                Kind before = kinds.putIfAbsent(label.parent() + " " + style, label.kind());
                if (before != null && before != label.kind()) {
                    out.add("row " + label.position() + ": is not what the others of its level are");
                }
            }
        }
    }

    /** Returns what kind of number a line starts with, or "" if it has none: bullets are none. */
    private static String style(LabelledText text, Label label) {
        String line = text.lines().get(label.line() - 1).strip().replaceFirst("^\\*\\*", "");
        Matcher hashes = HASHES.matcher(line);
        if (hashes.lookingAt()) {
            return hashes.group();
        }
        if (OTHER_NUMBER.matcher(line).lookingAt()) {
            return "other";
        }
        return Marker.at(line + "　x").map(Marker::form).orElse("");
    }
}

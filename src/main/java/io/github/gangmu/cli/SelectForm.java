package io.github.gangmu.cli;

import io.github.gangmu.ast.Block;
import io.github.gangmu.ast.BlockPath;
import io.github.gangmu.ast.Heading;
import io.github.gangmu.ast.Marker;
import io.github.gangmu.ast.Point;
import io.github.gangmu.query.QueryRow;
import io.github.gangmu.source.Position;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** In which form the blocks that were found are printed. */
enum SelectForm {
    /** LINE:TEXT, as grep prints. */
    TEXT,
    /** One row for each, under a row of names. */
    TSV,
    /** One object in one line for each. */
    JSON;

    /** Prints what is found. */
    interface Writer {
        /** Prints what stands before everything. */
        void begin();

        void write(String file, QueryRow row);
    }

    Writer writer(PrintStream out, List<String> captures, boolean named, boolean withPath, boolean coloured) {
        return switch (this) {
            case TEXT -> new Lines(out, captures, named, withPath, coloured);
            case TSV -> new Rows(out, captures);
            case JSON -> new Objects(out);
        };
    }

    private record Lines(PrintStream out, List<String> captures, boolean named, boolean withPath, boolean coloured)
            implements Writer {
        @Override
        public void begin() {
            // Lines speak for themselves.
        }

        @Override
        public void write(String file, QueryRow row) {
            StringBuilder line = new StringBuilder();
            if (named) {
                line.append(painted("35", file)).append(painted("36", ":"));
            }
            row.path()
                    .position()
                    .ifPresent(at -> line.append(painted("32", Integer.toString(at.line())))
                            .append(painted("36", ":")));
            if (withPath) {
                line.append(clean(row.path().breadcrumb()));
            } else if (captures.isEmpty()) {
                line.append(text(row.path().block()));
            } else {
                line.append(captures.stream()
                        .map(name -> row.capture(name)
                                .map(path -> text(path.block()))
                                .orElse(""))
                        .collect(Collectors.joining(painted("36", " › "))));
            }
            out.print(line.append('\n'));
        }

        private String text(Block block) {
            String markers = markers(block);
            return (markers.isEmpty() ? "" : painted("33", clean(markers))) + clean(block.text());
        }

        private String painted(String colour, String text) {
            return coloured ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
        }
    }

    private record Rows(PrintStream out, List<String> captures) implements Writer {
        @Override
        public void begin() {
            List<String> names = new ArrayList<>(List.of("FILE", "LINE"));
            names.addAll(captures.isEmpty() ? List.of("KIND", "MARKER", "TEXT", "PATH") : captures);
            print(names);
        }

        @Override
        public void write(String file, QueryRow row) {
            Block block = row.path().block();
            List<String> cells = new ArrayList<>(List.of(
                    file,
                    row.path().position().map(at -> Integer.toString(at.line())).orElse("")));
            if (captures.isEmpty()) {
                cells.addAll(List.of(
                        type(block), markers(block), block.text(), row.path().breadcrumb()));
            }
            for (String name : captures) {
                cells.add(row.capture(name)
                        .map(path -> markers(path.block()) + path.block().text())
                        .orElse(""));
            }
            print(cells);
        }

        private void print(List<String> cells) {
            out.print(cells.stream().map(SelectForm::clean).collect(Collectors.joining("\t")) + "\n");
        }
    }

    private record Objects(PrintStream out) implements Writer {
        @Override
        public void begin() {
            // Each line is a document of its own.
        }

        @Override
        public void write(String file, QueryRow row) {
            StringBuilder json = new StringBuilder("{\"file\":").append(quoted(file));
            describe(row.path(), json);
            json.append(",\"path\":").append(quoted(row.path().breadcrumb()));
            if (!row.captures().isEmpty()) {
                json.append(",\"captures\":{");
                String comma = "";
                for (var capture : row.captures().entrySet()) {
                    StringBuilder captured = new StringBuilder();
                    describe(capture.getValue(), captured);
                    json.append(comma)
                            .append(quoted(capture.getKey()))
                            .append(":{")
                            .append(captured, 1, captured.length())
                            .append('}');
                    comma = ",";
                }
                json.append('}');
            }
            out.print(json.append("}\n"));
        }

        private static void describe(BlockPath path, StringBuilder json) {
            Block block = path.block();
            if (path.position().isPresent()) {
                Position at = path.position().get();
                json.append(",\"line\":")
                        .append(at.line())
                        .append(",\"column\":")
                        .append(at.column());
            }
            json.append(",\"type\":").append(quoted(type(block)));
            if (!block.markers().isEmpty()) {
                json.append(",\"marker\":").append(quoted(markers(block)));
            }
            json.append(",\"text\":").append(quoted(block.text()));
        }

        private static String quoted(String text) {
            StringBuilder quoted = new StringBuilder("\"");
            for (int at = 0; at < text.length(); ) {
                int c = text.codePointAt(at);
                at += Character.charCount(c);
                if (c == '"' || c == '\\') {
                    quoted.append('\\').append((char) c);
                } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || isLoneSurrogate(c)) {
                    quoted.append("\\u").append(HexFormat.of().toHexDigits((char) c));
                } else {
                    quoted.appendCodePoint(c);
                }
            }
            return quoted.append('"').toString();
        }

        private static boolean isLoneSurrogate(int c) {
            return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        }
    }

    private static String type(Block block) {
        return block instanceof Heading ? "heading" : block instanceof Point ? "point" : "paragraph";
    }

    private static String markers(Block block) {
        return block.markers().stream().map(Marker::text).collect(Collectors.joining(" "));
    }

    /** Returns a text with blanks for all characters that would break a line or a cell, or steer a terminal. */
    private static String clean(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package io.github.gangmu.cli;

import io.github.gangmu.parser.ParseResult;
import io.github.gangmu.render.Json;
import io.github.gangmu.render.PlainText;
import io.github.gangmu.render.Tsv;
import java.io.IOException;
import java.util.Locale;

/** A form that outlines can be written in. */
enum Form {
    /** One row per block. */
    TSV {
        @Override
        void write(ParseResult result, Appendable out) throws IOException {
            Tsv.standard().render(result.outline(), out);
        }

        @Override
        void writeAmongOthers(String name, ParseResult result, Appendable out) throws IOException {
            out.append("# ").append(name.replaceAll("\\p{Cntrl}", " ")).append('\n');
            write(result, out);
        }
    },
    /** One object per document. */
    JSON {
        @Override
        void write(ParseResult result, Appendable out) throws IOException {
            Json.indented().render(result.outline(), result.diagnostics(), out);
        }

        @Override
        void writeAmongOthers(String name, ParseResult result, Appendable out) throws IOException {
            Json.compact().named().render(result.outline(), result.diagnostics(), out);
            out.append('\n');
        }
    },
    /** The text itself. */
    TXT {
        @Override
        void write(ParseResult result, Appendable out) throws IOException {
            PlainText.standard().render(result.outline(), out);
        }

        @Override
        void writeAmongOthers(String name, ParseResult result, Appendable out) throws IOException {
            write(result, out);
        }
    };

    /** Writes a document that stands alone. */
    abstract void write(ParseResult result, Appendable out) throws IOException;

    /** Writes a document that others stand before or after, so that a reader can tell them apart. */
    abstract void writeAmongOthers(String name, ParseResult result, Appendable out) throws IOException;

    /** Returns how the names of files in this form end, without the stop. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}

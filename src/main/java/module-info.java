/** Reads Chinese outlines and official documents in plain text and gives programs their structure. */
module io.github.gangmu {
    exports io.github.gangmu;
    exports io.github.gangmu.ast;
    exports io.github.gangmu.diagnostic;
    exports io.github.gangmu.frame;
    exports io.github.gangmu.numeral;
    exports io.github.gangmu.parser;
    exports io.github.gangmu.query;
    exports io.github.gangmu.render;
    exports io.github.gangmu.source;
    exports io.github.gangmu.transform;

    // The command line is read by reflection.
    opens io.github.gangmu.cli to
            info.picocli;

    requires static transitive org.jspecify;

    // Relocated into this module when it is packed, so that a caller's own versions never meet them.
    requires static com.google.common;
    requires static re2j;
    requires static org.antlr.antlr4.runtime;

    // The command line brings it in its own jar.
    requires static info.picocli;
}

package io.github.gangmu.cli;

import io.github.gangmu.source.Source;
import java.nio.file.Path;

/**
 * A document that steps have made, on its way to where it goes.
 *
 * @param name what messages call it
 * @param place where it goes below a directory
 * @param before what it was made of
 * @param text its text
 */
record Document(String name, Path place, Source before, String text) {

    /**
     * Returns its bytes, in the charset of what it was made of.
     *
     * @throws io.github.gangmu.source.SourceException if the charset has no bytes for some character
     */
    byte[] bytes() {
        return before.withText(text).encode();
    }
}

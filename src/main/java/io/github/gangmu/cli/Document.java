package io.github.gangmu.cli;

import io.github.gangmu.source.Source;
import java.nio.file.Path;

/**
 * A document that steps have made, on its way to where it goes.
 *
 * @param name what messages call it
 * @param place where the whole document goes below a directory
 * @param part where it goes itself, empty for the whole; a name that the file system may not have
 * @param before what it was made of
 * @param text its text
 */
record Document(String name, Path place, String part, Source before, String text) {

    /**
     * Returns where it goes below a directory.
     *
     * @throws java.nio.file.InvalidPathException if the file system has no such name
     */
    Path target(Path directory) {
        return part.isEmpty() ? directory.resolve(place) : directory.resolve(part);
    }

    /**
     * Returns its bytes, in the charset of what it was made of.
     *
     * @throws io.github.gangmu.source.SourceException if the charset has no bytes for some character
     */
    byte[] bytes() {
        return before.withText(text).encode();
    }
}

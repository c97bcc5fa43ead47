package io.github.gangmu.internal.structure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays the fitted weights out as the table that is loaded, when the project is built. */
final class WeightWriter {
    private WeightWriter() {}

    /** Takes the folder of the compiled classes. */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0])
                .resolve(WeightWriter.class.getPackageName().replace('.', '/'));
        Weights weights = Weights.read(Files.readAllLines(folder.resolve(Weights.FILE)));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(Weights.RESOURCE)))) {
            weights.write(out);
        }
    }
}

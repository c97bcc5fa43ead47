package io.github.gangmu.internal.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays the fitted weights and the curve of confidence out as the tables that are loaded, when the project is built. */
final class WeightWriter {
    private WeightWriter() {}

    /** Takes the folder of the compiled classes. */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0])
                .resolve(WeightWriter.class.getPackageName().replace('.', '/'));
        Weights weights = Weights.read(Files.readAllLines(folder.resolve(Weights.FILE)));
        Files.write(folder.resolve(Weights.RESOURCE), weights.bytes());
        FittedCurve curve = FittedCurve.read(Files.readAllLines(folder.resolve(FittedCurve.FILE)));
        Files.write(folder.resolve(FittedCurve.RESOURCE), curve.bytes());
    }
}

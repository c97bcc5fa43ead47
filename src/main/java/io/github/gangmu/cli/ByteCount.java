package io.github.gangmu.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes: 1000, 64K, 256M, 2G. */
final class ByteCount implements ITypeConverter<Long> {
    private static final Pattern COUNT = Pattern.compile("([0-9]{1,9})([KkMmGg]?)");

    @Override
    public Long convert(String value) {
        Matcher count = COUNT.matcher(value);
        if (!count.matches() || Long.parseLong(count.group(1)) == 0) {
            throw new TypeConversionException("'" + value + "' is not a number of bytes such as 1000, 64K, 256M or 2G");
        }
        int shift = switch (count.group(2)) {
            case "K", "k" -> 10;
            case "M", "m" -> 20;
            case "G", "g" -> 30;
            default -> 0;
        };
        return Long.parseLong(count.group(1)) << shift;
    }
}

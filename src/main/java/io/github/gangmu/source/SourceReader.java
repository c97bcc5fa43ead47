package io.github.gangmu.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, streams and bytes into sources.
 *
 * <pre>{@code
 * Source source = SourceReader.standard().read(Path.of("提纲.txt"));
 * }</pre>
 *
 * <p>The charset is found out from the bytes: a byte order mark tells it (UTF-8, UTF-16, UTF-32); NUL bytes in the
 * way of UTF-16 text make it UTF-16; text that is valid UTF-8 is UTF-8; everything else is GB18030, which takes in
 * GBK and GB2312. Other charsets, such as Big5, read as GB18030 without an error and must be named: {@link
 * #withCharset}. Nothing is ever replaced: bytes that are not text of the charset are an error that tells where
 * they are. The byte order mark does not become part of the text; the source remembers it and the charset, so that it
 * can be written again as it was: {@link Source#encode}.
 *
 * <p>Readers are immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SourceReader {

    /** The size in bytes a source may have where no other limit is set: 256 MB. */
    public static final long DEFAULT_LIMIT = 256L * 1024 * 1024;

    /** The longest array that every Java virtual machine makes. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private static final SourceReader STANDARD = new SourceReader(null, DEFAULT_LIMIT);

    private final @Nullable Charset charset;
    private final long limit;

    private SourceReader(@Nullable Charset charset, long limit) {
        this.charset = charset;
        this.limit = limit;
    }

    /**
     * Returns a reader that finds out the charset and reads up to {@link #DEFAULT_LIMIT} bytes.
     *
     * @return the reader most callers need
     */
    public static SourceReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader like this one that reads all bytes in one charset and does not find it out.
     *
     * @param charset the charset
     * @return the new reader
     */
    public SourceReader withCharset(Charset charset) {
        return new SourceReader(Objects.requireNonNull(charset, "charset"), limit);
    }

    /**
     * Returns a reader like this one that refuses sources above a size.
     *
     * @param bytes the greatest size in bytes, at least 1; each UTF-16 unit from a {@link Reader} counts two. No
     *     source can have more than some 2 GB, whatever the limit.
     * @return the new reader
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public SourceReader withLimit(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a limit must be at least 1 byte, not " + bytes);
        }
        return new SourceReader(charset, bytes);
    }

    /**
     * Returns the charset all bytes are read in.
     *
     * @return the charset, empty where it is found out
     */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    /**
     * Returns the greatest size a source may have.
     *
     * @return the limit in bytes
     */
    public long limit() {
        return limit;
    }

    /**
     * Reads a file. The source takes its name from the path, as given.
     *
     * @param path the file
     * @return its text
     * @throws SourceException if there is no such file, it is a directory, cannot be read, is too large, is not
     *     text, or is not wholly in the charset
     */
    public Source read(Path path) {
        String name = path.toString();
        try {
            BasicFileAttributes attributes = attributes(path);
            if (attributes.isRegularFile() && attributes.size() > effectiveLimit()) {
                throw tooLarge(name);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return decode(readBytes(in, name), name);
            }
        } catch (IOException e) {
            throw unopened(name, e);
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            throw new SourceException(path.toString(), "this is a directory, not a file; name a text file inside it");
        }
        return attributes;
    }

    private static SourceException unopened(String name, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new SourceException(name, "there is no such file; check its name and folder", e);
        }
        if (e instanceof AccessDeniedException) {
            return new SourceException(name, "this file may not be read; check its permissions", e);
        }
        return SourceException.unreadable(name, e);
    }

    /**
     * Opens a file whose text is read bit by bit, for files too large to be held in memory. The charset is found out from the first
     * 64 KB that are not all ASCII; that later bytes are no text of it comes out when they are read. The {@link #limit()} guards
     * memory and does not count here.
     *
     * @param path the file
     * @return its text; closing it closes the file
     * @throws SourceException if there is no such file, it is a directory, or cannot be read
     */
    public TextInput open(Path path) {
        try {
            attributes(path);
            return open(Files.newInputStream(path), path.toString());
        } catch (IOException e) {
            throw unopened(path.toString(), e);
        }
    }

    /**
     * Opens a stream whose text is read bit by bit; see {@link #open(Path)}.
     *
     * @param in the bytes of the text
     * @param name what messages call the text
     * @return the text; closing it closes the stream
     */
    public TextInput open(InputStream in, String name) {
        return new TextInput(name, new StreamDecoding(name, in, charset), in);
    }

    /**
     * Opens a reader whose characters are read bit by bit and kept as they come.
     *
     * @param in the characters of the text
     * @param name what messages call the text
     * @return the text; closing it closes the reader
     */
    public TextInput open(Reader in, String name) {
        return new TextInput(name, in::read, in);
    }

    /**
     * Reads a stream to its end. The caller closes it.
     *
     * @param in the bytes of the text
     * @param name what messages call the text
     * @return the text
     * @throws SourceException if the stream cannot be read, is too large, is not text, or is not wholly in the charset
     */
    public Source read(InputStream in, String name) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(name, "name");
        try {
            return decode(readBytes(in, name), name);
        } catch (IOException e) {
            throw SourceException.unreadable(name, e);
        }
    }

    /**
     * Reads characters to their end. The caller closes the reader. Characters are kept as they come, unpaired
     * surrogates too; only a byte order mark at the beginning is dropped.
     *
     * @param in the characters of the text
     * @param name what messages call the text
     * @return the text
     * @throws SourceException if the reader fails or its text is too large
     */
    public Source read(Reader in, String name) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(name, "name");
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (2L * (text.length() + (long) count) > effectiveLimit()) {
                    throw tooLarge(name);
                }
                text.append(buffer, 0, count);
            }
        } catch (IOException e) {
            throw SourceException.unreadable(name, e);
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == Source.BYTE_ORDER_MARK;
        return Source.of(name, marked ? text.substring(1) : text);
    }

    /**
     * Decodes bytes.
     *
     * @param bytes the bytes of the text
     * @param name what messages call the text
     * @return the text
     * @throws SourceException if there are too many bytes, or they are not text, or not wholly in the charset
     */
    public Source decode(byte[] bytes, String name) {
        Objects.requireNonNull(name, "name");
        if (bytes.length > effectiveLimit()) {
            throw tooLarge(name);
        }
        Decoding decoding = new Decoding(name, bytes);
        Decoding.Decoded decoded = charset == null ? decoding.decode() : decoding.decode(charset);
        return Source.decoded(name, decoded.text(), decoded.charset(), decoded.marked());
    }

    private byte[] readBytes(InputStream in, String name) throws IOException {
        int most = (int) effectiveLimit();
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw tooLarge(name);
        }
        return bytes;
    }

    private long effectiveLimit() {
        return Math.min(limit, LONGEST_ARRAY);
    }

    private SourceException tooLarge(String name) {
        return new SourceException(
                name, "this is larger than the limit of " + effectiveLimit() + " bytes; split it or raise the limit");
    }
}

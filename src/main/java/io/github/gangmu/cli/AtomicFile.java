package io.github.gangmu.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/** Writes files so that each holds either all of its old bytes or all of the new ones, whatever happens meanwhile. */
final class AtomicFile {
    private AtomicFile() {}

    /**
     * Puts bytes into a file, a new one or one that is there, which keeps its permissions. A symbolic link stays
     * one, and the file it leads to is written; another name of the same file (a hard link) keeps the old bytes.
     *
     * @throws IOException if that cannot be done; the message is fit for the user, and the file is as it was
     */
    static void write(Path file, byte[] bytes) throws IOException {
        try {
            boolean exists = Files.exists(file);
            if (exists && !Files.isWritable(file)) {
                // A rename would replace it all the same.
                throw new AccessDeniedException(file.toString());
            }
            Path target = exists ? file.toRealPath() : file.toAbsolutePath();
            Path directory = target.getParent();
            if (directory == null) {
                throw new FileSystemException(file.toString(), null, "it is no file");
            }
            if (!Files.isDirectory(directory)) {
                // It takes a link to a directory for none.
                Files.createDirectories(directory);
            }
            // What others may not read they may not read meanwhile; a new file gets the usual permissions.
            Path temporary = exists
                    ? Files.createTempFile(directory, ".gangmu", ".tmp")
                    : Files.createFile(directory.resolve(".gangmu" + UUID.randomUUID() + ".tmp"));
            replace(target, temporary, exists, bytes);
        } catch (IOException e) {
            throw new IOException(
                    file + ": this could not be written and stays as it is (" + e
                            + "); check the permissions of the file and its directory",
                    e);
        }
    }

    private static void replace(Path target, Path temporary, boolean exists, byte[] bytes) throws IOException {
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                for (ByteBuffer all = ByteBuffer.wrap(bytes); all.hasRemaining(); ) {
                    channel.write(all);
                }
                // Else a crash might leave the new name with no bytes behind it.
                channel.force(true);
            }
            if (exists) {
                keepPermissions(target, temporary);
            }
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView now = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old == null || now == null) {
            return;
        }
        PosixFileAttributes attributes = old.readAttributes();
        try {
            now.setGroup(attributes.group());
            now.setOwner(attributes.owner());
        } catch (IOException e) {
            // Only its owner and the system's administrator may do that; the permissions are what can be kept.
        }
        now.setPermissions(attributes.permissions());
    }
}

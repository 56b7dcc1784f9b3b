package org.imprimatur.exchange.intune;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.UnsafeContentException;

/** The ZIP archive in which a report is downloaded. Nothing of it is written to disk. */
final class ReportArchive implements Closeable {

	private static final byte[] MAGIC = { 'P', 'K', 3, 4 };
	private static final long MAX_PACKED = 1L << 30;

	private final Path file;
	private final ZipLimits limits;
	private final ZipFile zip;

	private ReportArchive(Path file, ZipLimits limits, ZipFile zip) {
		this.file = file;
		this.limits = limits;
		this.zip = zip;
	}

	/** Whether a file begins like an archive. */
	static boolean isArchive(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
		}
	}

	/**
	 * Opens an archive.
	 *
	 * @throws UnsafeContentException when it is damaged or too large
	 */
	static ReportArchive open(Path file, ZipLimits limits) throws IOException {
		if (Files.size(file) > MAX_PACKED) {
			throw new UnsafeContentException("zip.size", MAX_PACKED);
		}
		ZipFile zip;
		try {
			zip = new ZipFile(file.toFile());
		} catch (ZipException e) {
			throw new UnsafeContentException("zip.damaged", String.valueOf(file.getFileName()));
		}
		int entries = zip.size();
		if (entries > limits.entries()) {
			zip.close();
			throw new UnsafeContentException("zip.entries", entries, limits.entries());
		}
		return new ReportArchive(file, limits, zip);
	}

	/** The CSV files in it. */
	List<FileContent> tables() throws UnsafeContentException {
		List<? extends ZipEntry> entries = zip.stream()
				.filter(entry -> !entry.isDirectory() && entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv"))
				.toList();
		long total = 0;
		for (ZipEntry entry : entries) {
			total += Math.max(0, entry.getSize());
			if (total > limits.bytes() || total < 0) {
				throw new UnsafeContentException("zip.size", limits.bytes());
			}
		}
		return entries.stream().map(entry -> new FileContent(name(entry), entry.getSize(),
				() -> new GuardedEntry(zip.getInputStream(entry), entry, limits))).toList();
	}

	/** Only shown, never opened: the name within the archive, without folders. */
	private Path name(ZipEntry entry) {
		String name = entry.getName().substring(entry.getName().replace('\\', '/').lastIndexOf('/') + 1)
				.replaceAll("\\p{Cntrl}", "?");
		try {
			return file.resolve(name);
		} catch (InvalidPathException e) {
			return file;
		}
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}

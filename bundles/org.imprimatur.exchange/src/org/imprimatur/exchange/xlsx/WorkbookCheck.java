package org.imprimatur.exchange.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.imprimatur.exchange.UnsafeContentException;
import org.imprimatur.model.io.Progress;

/**
 * Unpacks a workbook once without keeping anything, to see that it is whole and does no harm: not too many parts, none
 * larger than declared or much larger than packed, no document type, no address or number that leads a parser astray.
 */
final class WorkbookCheck {

	private static final String CONTENT_TYPES = "[Content_Types].xml";
	private static final int BUFFER = 1 << 16;

	private final Path file;
	private final WorkbookLimits limits;
	private final Progress progress;
	private final byte[] buffer = new byte[BUFFER];
	private long unpacked;
	private long packed;
	private long rows;
	private long texts;
	private long highestText = -1;

	/** Checks a file. */
	WorkbookCheck(Path file, WorkbookLimits limits, Progress progress) {
		this.file = file;
		this.limits = limits;
		this.progress = progress;
	}

	/**
	 * Checks it.
	 *
	 * @return how many rows its worksheets have
	 * @throws UnsafeContentException when it is not to be parsed
	 */
	long run() throws IOException {
		try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
			if (zip.getEntry(CONTENT_TYPES) == null) {
				throw new UnsafeContentException("xlsx.notWorkbook");
			}
			checkDirectory(zip);
			Enumeration<ZipArchiveEntry> entries = zip.getEntries();
			while (entries.hasMoreElements()) {
				unpack(zip, entries.nextElement());
			}
		} catch (ZipException | EOFException e) {
			throw new UnsafeContentException("xlsx.truncated");
		} catch (IOException e) {
			// commons-compress has no type of its own for what is no archive
			throw e instanceof UnsafeContentException || Files.notExists(file) ? e
					: new UnsafeContentException("xlsx.truncated");
		}
		if (highestText >= texts) {
			throw new UnsafeContentException("xlsx.damaged", "sharedStrings.xml");
		}
		return rows;
	}

	private void checkDirectory(ZipFile zip) throws UnsafeContentException {
		Set<String> names = new HashSet<>();
		long declared = 0;
		Enumeration<ZipArchiveEntry> entries = zip.getEntries();
		while (entries.hasMoreElements()) {
			ZipArchiveEntry entry = entries.nextElement();
			if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) && !entry.isDirectory()) {
				throw new UnsafeContentException("xlsx.partTwice", entry.getName());
			}
			if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
				throw new UnsafeContentException("xlsx.packing", entry.getName());
			}
			if (names.size() > limits.entries()) {
				throw new UnsafeContentException("xlsx.entries", limits.entries());
			}
			declared += Math.max(0, entry.getSize());
			if (declared > limits.bytes() || declared < 0) {
				throw new UnsafeContentException("xlsx.bomb", entry.getName());
			}
		}
	}

	private void unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
		if (entry.isDirectory()) {
			return;
		}
		if (!zip.canReadEntryData(entry)) {
			throw new UnsafeContentException("xlsx.encrypted");
		}
		PartCheck check = new PartCheck(entry.getName());
		TagScanner scanner = new TagScanner(entry.getName(), limits.run(), check);
		boolean xml = false;
		long size = 0;
		try (InputStream in = zip.getInputStream(entry)) {
			for (int count = in.readNBytes(buffer, 0, BUFFER); count > 0; count = in.readNBytes(buffer, 0, BUFFER)) {
				xml = size == 0 ? isXml(entry.getName(), count) : xml;
				size += count;
				checkSize(entry, size, check);
				if (xml) {
					scanner.scan(buffer, count);
				}
				progress.report(packed + size * entry.getCompressedSize() / Math.max(1, entry.getSize()),
						Files.size(file));
			}
		}
		if (size != entry.getSize()) {
			throw new UnsafeContentException("xlsx.truncated");
		}
		packed += entry.getCompressedSize();
		unpacked += size;
		rows += check.rows();
		texts = Math.max(texts, check.texts());
		highestText = Math.max(highestText, check.highestText());
	}

	private void checkSize(ZipArchiveEntry entry, long size, PartCheck check) throws UnsafeContentException {
		boolean lies = entry.getSize() >= 0 && size > entry.getSize();
		boolean blowsUp = size > limits.freeBytes()
				&& size / Math.max(1, entry.getCompressedSize()) > limits.ratio();
		boolean tooLarge = unpacked + size > limits.bytes() || check.texts() > 0 && size > limits.textBytes();
		if (lies || blowsUp || tooLarge) {
			throw new UnsafeContentException("xlsx.bomb", entry.getName());
		}
	}

	/**
	 * Whether a parser could take the part for XML: by its first character, which may follow a byte order mark.
	 * Encodings in which that character is not one byte are refused.
	 */
	private boolean isXml(String name, int count) throws UnsafeContentException {
		int start = 0;
		for (int i = 0; i < Integer.BYTES; i++) {
			start = start << 8 | (i < count ? buffer[i] & 0xFF : 1);
		}
		int half = start >>> 16;
		if (half == 0xFEFF || half == 0xFFFE || half == '<' || start == 0xFEFF || start == '<') {
			throw new UnsafeContentException("xlsx.encoding", name);
		}
		int i = start >>> 8 == 0xEFBBBF ? 3 : 0;
		while (i < count && buffer[i] > 0 && buffer[i] <= ' ') {
			i++;
		}
		return i < count && buffer[i] == '<';
	}
}

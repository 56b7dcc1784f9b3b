package org.imprimatur.exchange.image;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;

/** Files for the tests of this package, and how they are read. */
final class ImageFiles {

	static final ImportContext ENGLISH = new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.ENGLISH);

	private ImageFiles() {
	}

	/** The content of a fixture; of a .gz what is packed in it. */
	static byte[] fixture(String name) {
		try (InputStream in = ImageFiles.class.getResourceAsStream("fixtures/" + name);
				InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
			return plain.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Puts a fixture into a folder, without .gz. */
	static Path copy(String name, Path folder) {
		return write(folder.resolve(name.replace(".gz", "")), fixture(name));
	}

	static Path write(Path file, byte[] content) {
		try {
			return Files.write(file, content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static MasterFile read(Path file) {
		try {
			return MasterFiles.read(file, ENGLISH);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What is told about a damaged file. */
	static ImportException problem(Path file) {
		return catchThrowableOfType(ImportException.class, () -> MasterFiles.read(file, ENGLISH));
	}

	/** A Windows image that has nothing but a header and this XML. */
	static byte[] wim(String xml, int images) {
		return wim(("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16LE), images);
	}

	static byte[] wim(byte[] xml, int images) {
		ByteBuffer wim = ByteBuffer.allocate(208 + xml.length).order(ByteOrder.LITTLE_ENDIAN);
		wim.put("MSWIM\0\0\0".getBytes(StandardCharsets.US_ASCII)).putInt(208).putInt(0x10d00);
		wim.putShort(0x28, (short) 1).putShort(0x2A, (short) 1).putInt(0x2C, images);
		wim.putLong(0x48, xml.length).putLong(0x50, 208).putLong(0x58, xml.length);
		return wim.put(208, xml).array();
	}
}

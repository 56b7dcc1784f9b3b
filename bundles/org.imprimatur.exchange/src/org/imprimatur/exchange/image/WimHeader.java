package org.imprimatur.exchange.image;

import java.io.IOException;

import org.imprimatur.exchange.image.disc.ByteSource;
import org.imprimatur.exchange.image.disc.DamagedException;
import org.imprimatur.exchange.image.disc.Fields;

/**
 * The header of a Windows image: 208 bytes, little endian (layout as in wimlib's include/wimlib/header.h).
 *
 * @param solid     whether it is of the version that solid images have
 * @param part      number of this part, from 1
 * @param parts     how many parts there are
 * @param images    how many images it has
 * @param xmlOffset where its XML begins
 * @param xmlSize   bytes of the XML, which is not compressed
 */
record WimHeader(boolean solid, int part, int parts, long images, long xmlOffset, long xmlSize) {

	/** Bytes that any Windows image begins with. */
	static final String MAGIC = "MSWIM\0\0\0";

	/** Bytes that one begins with that can be written to a pipe; its header is repeated at its end. */
	static final String PIPABLE_MAGIC = "WLPWM\0\0\0";

	/** The most bytes of XML that are read. Real media have some thousand for each image. */
	static final int MAX_XML = 1 << 24;

	private static final int SIZE = 208;
	private static final long VERSION = 0x10d00;
	private static final long SOLID_VERSION = 0xe00;
	private static final int XML_RESOURCE = 0x48;
	private static final int COMPRESSED_OR_SOLID = 0x04 | 0x10;
	private static final long SIZE_MASK = (1L << 56) - 1;

	/** Reads the header of that image. */
	static WimHeader of(ByteSource image) throws IOException {
		Fields header = fields(image, 0);
		if (header.has(0, PIPABLE_MAGIC)) {
			header = fields(image, image.length() - SIZE);
		}
		if (!header.has(0, MAGIC) && !header.has(0, PIPABLE_MAGIC)) {
			throw header.damaged(0, "wim.magic");
		}
		long version = header.u32(0x0C);
		if (header.u32(0x08) != SIZE || version != VERSION && version != SOLID_VERSION) {
			throw header.damaged(0x08, "wim.version", header.u32(0x08), Long.toHexString(version));
		}
		int part = header.u16(0x28);
		int parts = header.u16(0x2A);
		if (part < 1 || part > parts) {
			throw header.damaged(0x28, "wim.part", part, parts);
		}
		long packed = header.s64(XML_RESOURCE);
		long size = packed & SIZE_MASK;
		long offset = header.s64(XML_RESOURCE + 8);
		if ((packed >>> 56 & COMPRESSED_OR_SOLID) != 0) {
			throw header.damaged(XML_RESOURCE + 7, "wim.compressedXml");
		}
		if (size != header.s64(XML_RESOURCE + 16) || size == 0 || size % 2 != 0) {
			throw header.damaged(XML_RESOURCE, "wim.xmlSize", size);
		}
		if (offset < SIZE || !image.holds(offset, size)) {
			throw header.damaged(XML_RESOURCE, "wim.xmlOutside", Long.toUnsignedString(offset), size, image.length());
		}
		if (size > MAX_XML) {
			throw header.damaged(XML_RESOURCE, "wim.xmlTooLarge", size, MAX_XML);
		}
		return new WimHeader(version == SOLID_VERSION, part, parts, header.u32(0x2C), offset, size);
	}

	private static Fields fields(ByteSource image, long position) throws IOException {
		if (!image.holds(position, SIZE)) {
			throw new DamagedException(image.place(0), "wim.tooShort",
					image.length(), SIZE);
		}
		return image.fields(position, SIZE);
	}

	/** Its format. */
	MasterFormat format() {
		if (parts > 1) {
			return MasterFormat.SPLIT_WIM;
		}
		return solid ? MasterFormat.ESD : MasterFormat.WIM;
	}
}

package org.imprimatur.exchange.image.disc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder of the ISO 9660 file system (ECMA-119 9.1). Files in several extents, as those over 4 GiB are, will do. */
final class Iso9660Folder implements Folder {

	private static final int PRIMARY_VOLUME = 1;
	private static final int ROOT_RECORD = 156;
	private static final int MIN_RECORD = 34;
	private static final int NAME = 33;
	private static final int FLAG_FOLDER = 0x02;
	private static final int FLAG_MORE_EXTENTS = 0x80;
	private static final int MAX_LENGTH = 1 << 22;

	private final ByteSource disc;
	private final Fields records;

	private Iso9660Folder(ByteSource disc, Slice extent) throws IOException {
		if (extent.length() > MAX_LENGTH) {
			throw new DamagedException(extent.place(0), "disc.folderTooLarge", extent.length(), MAX_LENGTH);
		}
		this.disc = disc;
		this.records = extent.fields(0, (int) extent.length());
	}

	/** The folder at the top of a disc that has the file system. */
	static Folder root(ByteSource disc) throws IOException {
		Fields descriptor = disc.fields(16L * Disc.SECTOR, Disc.SECTOR);
		if (descriptor.u8(0) != PRIMARY_VOLUME) {
			throw descriptor.damaged(0, "disc.noVolume");
		}
		return new Iso9660Folder(disc, extent(disc, descriptor, ROOT_RECORD));
	}

	@Override
	public Optional<Folder> folder(String name) throws IOException {
		List<Slice> extents = extents(name, true);
		return extents.isEmpty() ? Optional.empty() : Optional.of(new Iso9660Folder(disc, extents.getFirst()));
	}

	@Override
	public Optional<ByteSource> file(String name) throws IOException {
		List<Slice> extents = extents(name, false);
		return extents.isEmpty() ? Optional.empty() : Optional.of(new Extents(extents));
	}

	/** The extents of the first entry of that name; its records follow one another. */
	private List<Slice> extents(String name, boolean folder) throws IOException {
		List<Slice> extents = new ArrayList<>();
		int offset = 0;
		while (offset < records.size()) {
			int length = records.u8(offset);
			if (length == 0) {
				offset = (offset / Disc.SECTOR + 1) * Disc.SECTOR;
				continue;
			}
			if (length < MIN_RECORD) {
				throw records.damaged(offset, "disc.record");
			}
			int flags = records.u8(offset + 25);
			if (name.equalsIgnoreCase(name(offset)) && folder == ((flags & FLAG_FOLDER) != 0)) {
				extents.add(extent(disc, records, offset));
				if ((flags & FLAG_MORE_EXTENTS) == 0) {
					break;
				}
			}
			offset += length;
		}
		return extents;
	}

	/** The name without its version and, if it has no extension, without the dot. */
	private String name(int offset) throws IOException {
		String name = records.text(offset + NAME, records.u8(offset + 32), StandardCharsets.ISO_8859_1);
		int version = name.indexOf(';');
		return (version < 0 ? name : name.substring(0, version)).replaceAll("\\.$", "");
	}

	private static Slice extent(ByteSource disc, Fields records, int offset) throws IOException {
		long attributes = records.u8(offset + 1);
		return Slice.of(disc, (records.u32(offset + 2) + attributes) * Disc.SECTOR, records.u32(offset + 10));
	}
}

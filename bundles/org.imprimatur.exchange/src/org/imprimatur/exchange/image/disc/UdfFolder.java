package org.imprimatur.exchange.image.disc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A folder of UDF: a file of file identifier descriptors (ECMA-167 4/14.4). */
final class UdfFolder implements Folder {

	private static final int MAX_LENGTH = 1 << 22;
	private static final int FIXED = 38;
	private static final int FLAG_FOLDER = 0x02;
	private static final int FLAG_DELETED = 0x04;
	private static final int FLAG_PARENT = 0x08;
	private static final int EIGHT_BITS = 8;
	private static final int SIXTEEN_BITS = 16;

	private final UdfPartitions partitions;
	private final Fields identifiers;

	/** The folder whose file entry is there. */
	UdfFolder(UdfPartitions partitions, LongAd icb) throws IOException {
		this.partitions = partitions;
		ByteSource bytes = new UdfFile(partitions, icb).bytes();
		if (bytes.length() > MAX_LENGTH) {
			throw new DamagedException(bytes.place(0), "disc.folderTooLarge", bytes.length(), MAX_LENGTH);
		}
		identifiers = bytes.fields(0, (int) bytes.length());
	}

	@Override
	public Optional<Folder> folder(String name) throws IOException {
		Optional<LongAd> icb = find(name, true);
		return icb.isEmpty() ? Optional.empty() : Optional.of(new UdfFolder(partitions, icb.get()));
	}

	@Override
	public Optional<ByteSource> file(String name) throws IOException {
		Optional<LongAd> icb = find(name, false);
		return icb.isEmpty() ? Optional.empty() : Optional.of(new UdfFile(partitions, icb.get()).bytes());
	}

	private Optional<LongAd> find(String name, boolean folder) throws IOException {
		int offset = 0;
		while (offset <= identifiers.size() - FIXED) {
			UdfTag.FILE_IDENTIFIER.require(identifiers, offset);
			int flags = identifiers.u8(offset + 18);
			int length = identifiers.u8(offset + 19);
			int start = FIXED + identifiers.u16(offset + 36);
			if ((flags & (FLAG_DELETED | FLAG_PARENT)) == 0 && folder == ((flags & FLAG_FOLDER) != 0)
					&& name.equalsIgnoreCase(name(offset + start, length))) {
				return Optional.of(LongAd.of(identifiers, offset + 20));
			}
			offset += start + length + 3 & ~3;
		}
		return Optional.empty();
	}

	/** OSTA compressed Unicode (UDF 2.1.1). */
	private String name(int offset, int length) throws IOException {
		if (length == 0) {
			return "";
		}
		return switch (identifiers.u8(offset)) {
			case EIGHT_BITS -> identifiers.text(offset + 1, length - 1, StandardCharsets.ISO_8859_1);
			case SIXTEEN_BITS -> identifiers.text(offset + 1, length - 1, StandardCharsets.UTF_16BE);
			default -> throw identifiers.damaged(offset, "disc.name");
		};
	}
}

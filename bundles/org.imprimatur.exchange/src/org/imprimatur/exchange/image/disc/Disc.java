package org.imprimatur.exchange.image.disc;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A disc image. Windows media are bridge discs: the whole medium is on the UDF file system, the ISO 9660 one holds a
 * readme only. So UDF is searched first.
 */
public final class Disc {

	/** Bytes of a sector. */
	public static final int SECTOR = 2048;

	private static final int FIRST_DESCRIPTOR = 16;
	private static final int MAX_DESCRIPTORS = 64;
	private static final int IDENTIFIER = 1;
	private static final List<String> UDF = List.of("NSR02", "NSR03");
	private static final List<String> OTHERS = List.of("CD001", "BEA01", "BOOT2", "TEA01", "CDW02");

	private final ByteSource bytes;

	/** The disc with these bytes. */
	public Disc(ByteSource bytes) {
		this.bytes = bytes;
	}

	/** Whether it begins as a disc does: with volume descriptors in sector 16. */
	public static boolean isDisc(ByteSource bytes) throws IOException {
		Optional<String> first = new Disc(bytes).descriptor(FIRST_DESCRIPTOR);
		return first.isPresent();
	}

	/**
	 * The first of these files that is on the disc.
	 *
	 * @param folder name of a folder at the top
	 * @param names  names of files in it, case ignored
	 * @throws DamagedException when the file systems cannot be read
	 */
	public Optional<DiscFile> find(String folder, List<String> names) throws IOException {
		Optional<DiscFile> found = isUdf() ? find(new UdfVolume(bytes).root(), folder, names) : Optional.empty();
		return found.isPresent() || !isIso9660() ? found : find(Iso9660Folder.root(bytes), folder, names);
	}

	private static Optional<DiscFile> find(Folder root, String folder, List<String> names) throws IOException {
		Optional<Folder> inside = root.folder(folder);
		for (String name : names) {
			Optional<ByteSource> file = inside.isPresent() ? inside.get().file(name) : Optional.empty();
			if (file.isPresent()) {
				return Optional.of(new DiscFile(folder + "/" + name, file.get()));
			}
		}
		return Optional.empty();
	}

	private boolean isIso9660() throws IOException {
		return descriptor(FIRST_DESCRIPTOR).filter("CD001"::equals).isPresent();
	}

	private boolean isUdf() throws IOException {
		for (int sector = FIRST_DESCRIPTOR; sector < FIRST_DESCRIPTOR + MAX_DESCRIPTORS; sector++) {
			Optional<String> identifier = descriptor(sector);
			if (identifier.isEmpty() || UDF.contains(identifier.get())) {
				return identifier.isPresent();
			}
		}
		return false;
	}

	/** The standard identifier of the descriptor in that sector (ECMA-167 2/9.1). */
	private Optional<String> descriptor(int sector) throws IOException {
		long position = (long) sector * SECTOR;
		if (!bytes.holds(position, SECTOR)) {
			return Optional.empty();
		}
		Fields descriptor = bytes.fields(position, SECTOR);
		return Stream.concat(UDF.stream(), OTHERS.stream())
				.filter(identifier -> descriptor.has(IDENTIFIER, identifier)).findFirst();
	}
}

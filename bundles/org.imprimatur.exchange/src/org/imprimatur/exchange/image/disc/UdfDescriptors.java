package org.imprimatur.exchange.image.disc;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What a sequence of volume descriptors says (ECMA-167 3/8.4.2). Of several of a kind the latest counts. */
final class UdfDescriptors {

	private static final int MAX = 256;
	private static final int BLOCK_SIZE = 212;
	private static final int FILE_SET = 248;

	private final Map<Integer, Fields> partitions = new HashMap<>();
	private Fields logicalVolume;

	/**
	 * Reads a sequence.
	 *
	 * @param sector its first sector
	 * @param length its bytes
	 */
	UdfDescriptors(ByteSource disc, long sector, long length) throws IOException {
		long next = sector;
		long end = sector + length / Disc.SECTOR;
		for (int count = 0; next < end; count++) {
			Fields descriptor = disc.fields(next * Disc.SECTOR, Disc.SECTOR);
			if (count == MAX) {
				throw descriptor.damaged(0, "disc.tooManyDescriptors", MAX);
			}
			next++;
			if (UdfTag.TERMINATOR.isAt(descriptor, 0)) {
				break;
			} else if (UdfTag.POINTER.isAt(descriptor, 0)) {
				next = descriptor.u32(24);
				end = next + descriptor.u32(20) / Disc.SECTOR;
			} else if (UdfTag.PARTITION.isAt(descriptor, 0)) {
				int number = descriptor.u16(22);
				partitions.put(number, later(partitions.get(number), descriptor));
			} else if (UdfTag.LOGICAL_VOLUME.isAt(descriptor, 0)) {
				logicalVolume = later(logicalVolume, descriptor);
			}
		}
		if (logicalVolume == null || partitions.isEmpty()) {
			throw new DamagedException(sector * Disc.SECTOR, "disc.noVolume");
		}
		if (logicalVolume.u32(BLOCK_SIZE) != Disc.SECTOR) {
			throw logicalVolume.damaged(BLOCK_SIZE, "disc.blockSize", logicalVolume.u32(BLOCK_SIZE), Disc.SECTOR);
		}
	}

	private static Fields later(Fields known, Fields other) throws DamagedException {
		return known == null || other.u32(16) >= known.u32(16) ? other : known;
	}

	/** The logical volume descriptor. */
	Fields logicalVolume() {
		return logicalVolume;
	}

	/** Where the file set descriptor lies. */
	LongAd fileSet() throws DamagedException {
		return LongAd.of(logicalVolume, FILE_SET);
	}

	/** The descriptor of the partition of that number; null when there is none. */
	Fields partition(int number) {
		return partitions.get(number);
	}
}

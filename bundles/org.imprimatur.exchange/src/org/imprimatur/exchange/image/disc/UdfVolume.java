package org.imprimatur.exchange.image.disc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The UDF file system of a disc, revisions 1.02 to 2.60 (ECMA-167 part 3 and 4): from the anchor over the volume
 * descriptors to the partitions and the root folder.
 */
final class UdfVolume {

	private static final int ANCHOR = 256;

	private final ByteSource disc;
	private UdfPartitions partitions;

	/** The file system of that disc. */
	UdfVolume(ByteSource disc) {
		this.disc = disc;
	}

	/** The folder at the top. */
	Folder root() throws IOException {
		UdfDescriptors descriptors = descriptors();
		partitions = new UdfPartitions(disc, descriptors);
		Fields fileSet = partitions.block(descriptors.fileSet());
		UdfTag.FILE_SET.require(fileSet, 0);
		return new UdfFolder(partitions, LongAd.of(fileSet, 400));
	}

	/** The main sequence of volume descriptors, or the reserve sequence if the main one is damaged. */
	private UdfDescriptors descriptors() throws IOException {
		Fields anchor = anchor();
		try {
			return new UdfDescriptors(disc, anchor.u32(20), anchor.u32(16));
		} catch (DamagedException e) {
			try {
				return new UdfDescriptors(disc, anchor.u32(28), anchor.u32(24));
			} catch (DamagedException reserve) {
				throw e;
			}
		}
	}

	/** In sector 256, or at one of the places near the end that stand in for it. */
	private Fields anchor() throws IOException {
		long sectors = disc.length() / Disc.SECTOR;
		List<Long> places = new ArrayList<>(List.of((long) ANCHOR, sectors - 1, sectors - 1 - ANCHOR));
		for (long sector : places) {
			if (disc.holds(sector * Disc.SECTOR, Disc.SECTOR)) {
				Fields anchor = disc.fields(sector * Disc.SECTOR, Disc.SECTOR);
				if (UdfTag.ANCHOR.isAt(anchor, 0)) {
					return anchor;
				}
			}
		}
		throw new DamagedException((long) ANCHOR * Disc.SECTOR, "disc.noAnchor");
	}
}

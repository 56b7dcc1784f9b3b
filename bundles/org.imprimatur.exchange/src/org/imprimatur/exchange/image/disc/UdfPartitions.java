package org.imprimatur.exchange.image.disc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The partitions of a logical volume in the order of their maps (ECMA-167 3/10.7). The metadata partition of UDF 2.50
 * is a file of another partition (UDF 2.50, 2.2.10); virtual and sparable ones, which only rewritable media have, are
 * refused.
 */
final class UdfPartitions {

	private static final int MAP_COUNT = 268;
	private static final int MAPS = 440;
	private static final int MAX_MAPS = 16;
	private static final String METADATA = "*UDF Metadata Partition";

	private final List<ByteSource> all = new ArrayList<>();

	/** The partitions that the descriptors name. */
	UdfPartitions(ByteSource disc, UdfDescriptors descriptors) throws IOException {
		Fields volume = descriptors.logicalVolume();
		long count = volume.u32(MAP_COUNT);
		if (count > MAX_MAPS) {
			throw volume.damaged(MAP_COUNT, "disc.partition");
		}
		int map = MAPS;
		List<Integer> metadataMaps = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			boolean metadata = volume.u8(map) == 2 && volume.has(map + 5, METADATA);
			if (volume.u8(map) != 1 && !metadata || volume.u8(map + 1) < 6) {
				throw volume.damaged(map, "disc.partitionKind");
			}
			if (metadata) {
				metadataMaps.add(map);
				all.add(null);
			} else {
				all.add(physical(disc, descriptors, volume.u16(map + 4), volume, map));
			}
			map += volume.u8(map + 1);
		}
		for (int metadata : metadataMaps) {
			addMetadata(disc, descriptors, metadata);
		}
	}

	private static ByteSource physical(ByteSource disc, UdfDescriptors descriptors, int number, Fields volume, int map)
			throws IOException {
		Fields partition = descriptors.partition(number);
		if (partition == null) {
			throw volume.damaged(map, "disc.partition");
		}
		long start = partition.u32(188) * Disc.SECTOR;
		long length = partition.u32(192) * Disc.SECTOR;
		return Slice.of(disc, start, Math.min(length, Math.max(0, disc.length() - start)));
	}

	private void addMetadata(ByteSource disc, UdfDescriptors descriptors, int map) throws IOException {
		Fields volume = descriptors.logicalVolume();
		int index = all.indexOf(null);
		all.set(index, physical(disc, descriptors, volume.u16(map + 38), volume, map));
		ByteSource file;
		try {
			file = new UdfFile(this, new LongAd(Disc.SECTOR, volume.u32(map + 40), index)).bytes();
		} catch (DamagedException e) {
			file = new UdfFile(this, new LongAd(Disc.SECTOR, volume.u32(map + 44), index)).bytes();
		}
		all.set(index, file);
	}

	/** The first block of an extent. */
	Fields block(LongAd extent) throws IOException {
		return partition(extent).fields(extent.block() * Disc.SECTOR, Disc.SECTOR);
	}

	/** The bytes of an extent. */
	Slice slice(LongAd extent) throws IOException {
		return Slice.of(partition(extent), extent.block() * Disc.SECTOR, extent.length());
	}

	private ByteSource partition(LongAd extent) throws DamagedException {
		if (extent.partition() >= all.size() || all.get(extent.partition()) == null) {
			throw new DamagedException(DamagedException.NOWHERE, "disc.partition");
		}
		return all.get(extent.partition());
	}
}

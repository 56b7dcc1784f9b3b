package org.imprimatur.exchange.image.disc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds small UDF discs with sources/install.wim, in the ways that writers choose between: with and without metadata
 * partition, short, long or embedded allocation, extended file entries, names of 8 or 16 bits, files in pieces.
 */
final class UdfImage {

	/** How a file's bytes are allocated. */
	enum Allocation { SHORT, LONG, EMBEDDED }

	static final int PARTITION_START = 300;
	private static final int SECTORS = 700;
	private static final int METADATA_START = 10;
	private static final int METADATA_BLOCKS = 100;

	private final ByteBuffer disc = ByteBuffer.allocate(SECTORS * Disc.SECTOR).order(ByteOrder.LITTLE_ENDIAN);
	private final byte[] content;
	boolean metadata;
	boolean extended;
	boolean wideNames;
	boolean hole;
	boolean endlessContinuation;
	int pieceBlocks = 1 << 20;
	boolean continued;
	Allocation allocation = Allocation.SHORT;

	UdfImage(byte[] content) {
		this.content = content;
	}

	byte[] build() {
		Arrays.fill(disc.array(), (byte) 0);
		String[] sequence = { "BEA01", "NSR03", "TEA01" };
		for (int i = 0; i < sequence.length; i++) {
			disc.put((16 + i) * Disc.SECTOR + 1, sequence[i].getBytes(StandardCharsets.US_ASCII));
		}
		anchor();
		volume();
		if (metadata) {
			fileEntry(physical(0), List.of(new int[] { METADATA_START, METADATA_BLOCKS * Disc.SECTOR }), 0,
					METADATA_BLOCKS * Disc.SECTOR, 250, Allocation.SHORT);
		}
		int fileSet = logical(0);
		disc.putInt(fileSet + 400, Disc.SECTOR).putInt(fileSet + 404, 1).putShort(fileSet + 408, reference());
		tag(fileSet, 256, 480);
		folder(1, 20, "sources", 2, true);
		folder(2, 21, "install.wim", 3, false);
		file();
		return disc.array();
	}

	private void anchor() {
		int anchor = 256 * Disc.SECTOR;
		disc.putInt(anchor + 16, 16 * Disc.SECTOR).putInt(anchor + 20, 32);
		disc.putInt(anchor + 24, 16 * Disc.SECTOR).putInt(anchor + 28, 64);
		tag(anchor, 2, 496);
	}

	private void volume() {
		for (int start : new int[] { 32, 64 }) {
			int partition = start * Disc.SECTOR;
			disc.putInt(partition + 16, 1).putInt(partition + 188, PARTITION_START)
					.putInt(partition + 192, SECTORS - PARTITION_START);
			tag(partition, 5, 496);
			int volume = partition + Disc.SECTOR;
			disc.putInt(volume + 212, Disc.SECTOR).putInt(volume + 248, Disc.SECTOR)
					.putShort(volume + 256, reference());
			disc.putInt(volume + 264, metadata ? 70 : 6).putInt(volume + 268, metadata ? 2 : 1);
			disc.put(volume + 440, (byte) 1).put(volume + 441, (byte) 6);
			if (metadata) {
				int map = volume + 446;
				disc.put(map, (byte) 2).put(map + 1, (byte) 64);
				disc.put(map + 5, "*UDF Metadata Partition".getBytes(StandardCharsets.US_ASCII));
				disc.putInt(map + 40, 0).putInt(map + 44, 1);
			}
			tag(volume, 6, 494);
			tag(volume + Disc.SECTOR, 8, 496);
		}
	}

	private void folder(int block, int dataBlock, String name, int target, boolean isFolder) {
		int data = logical(dataBlock);
		int parent = identifier(data, "", block, 0x0A);
		int length = identifier(data + parent, name, target, isFolder ? 2 : 0);
		fileEntry(logical(block), List.of(new int[] { dataBlock, parent + length }), reference(), parent + length, 4,
				Allocation.SHORT);
	}

	private int identifier(int offset, String name, int target, int flags) {
		byte[] bytes = name.getBytes(wideNames ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
		int nameLength = name.isEmpty() ? 0 : bytes.length + 1;
		disc.putShort(offset + 16, (short) 1).put(offset + 18, (byte) flags).put(offset + 19, (byte) nameLength);
		disc.putInt(offset + 20, Disc.SECTOR).putInt(offset + 24, target).putShort(offset + 28, reference());
		if (nameLength > 0) {
			disc.put(offset + 38, (byte) (wideNames ? 16 : 8)).put(offset + 39, bytes);
		}
		int length = 38 + nameLength + 3 & ~3;
		tag(offset, 257, length - 16);
		return length;
	}

	/** The file's data lie in the physical partition, in pieces that are in reverse order on the disc. */
	private void file() {
		List<int[]> extents = new ArrayList<>();
		int blocks = (content.length + Disc.SECTOR - 1) / Disc.SECTOR;
		int next = 200 + blocks;
		for (int done = 0; done < blocks; done += pieceBlocks) {
			int count = Math.min(pieceBlocks, blocks - done);
			int length = Math.min(count * Disc.SECTOR, content.length - done * Disc.SECTOR);
			next -= count;
			System.arraycopy(content, done * Disc.SECTOR, disc.array(), physical(next), length);
			extents.add(new int[] { next, length });
		}
		fileEntry(logical(3), extents, 0, content.length, 5, allocation);
	}

	private void fileEntry(int offset, List<int[]> extents, int reference, int size, int type, Allocation kind) {
		int lengths = extended ? 208 : 168;
		disc.putShort(offset + 20, (short) 4).put(offset + 27, (byte) type).putShort(offset + 34,
				(short) (kind == Allocation.EMBEDDED ? 3 : kind.ordinal()));
		disc.putLong(offset + 56, size);
		int start = lengths + 8;
		int length;
		if (kind == Allocation.EMBEDDED) {
			disc.put(offset + start, content);
			length = content.length;
		} else {
			length = descriptors(offset + start, extents, reference, kind);
		}
		disc.putInt(offset + lengths + 4, length);
		tag(offset, extended ? 266 : 261, start + length - 16);
	}

	private int descriptors(int start, List<int[]> extents, int reference, Allocation kind) {
		int offset = start;
		int end = -1;
		for (int i = 0; i < extents.size(); i++) {
			boolean last = i == extents.size() - 1;
			if (continued && i == 1 && !last) {
				int continuation = physical(190);
				descriptor(offset, 3 << 30 | Disc.SECTOR, 190, 0, kind);
				end = offset + size(kind);
				offset = continuation + 24;
			}
			int length = extents.get(i)[1] | (hole && i == 0 ? 1 << 30 : 0);
			descriptor(offset, length, extents.get(i)[0], reference, kind);
			offset += size(kind);
		}
		if (end < 0) {
			return offset - start;
		}
		if (endlessContinuation) {
			offset = physical(190) + 24;
			descriptor(offset, 3 << 30 | Disc.SECTOR, 190, 0, kind);
			offset += size(kind);
		}
		disc.putInt(physical(190) + 20, offset - physical(190) - 24);
		tag(physical(190), 258, 8);
		return end - start;
	}

	private static int size(Allocation kind) {
		return kind == Allocation.LONG ? 16 : 8;
	}

	private void descriptor(int offset, int length, int block, int reference, Allocation kind) {
		disc.putInt(offset, length).putInt(offset + 4, block);
		if (kind == Allocation.LONG) {
			disc.putShort(offset + 8, (short) reference);
		}
	}

	private short reference() {
		return (short) (metadata ? 1 : 0);
	}

	private int physical(int block) {
		return (PARTITION_START + block) * Disc.SECTOR;
	}

	private int logical(int block) {
		return physical(metadata ? METADATA_START + block : block);
	}

	private void tag(int offset, int id, int crcLength) {
		disc.putShort(offset, (short) id).putShort(offset + 2, (short) 3).putShort(offset + 10, (short) crcLength);
		int crc = 0;
		for (int i = 0; i < crcLength; i++) {
			crc ^= (disc.get(offset + 16 + i) & 0xFF) << 8;
			for (int bit = 0; bit < 8; bit++) {
				crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ 0x1021;
			}
		}
		disc.putShort(offset + 8, (short) crc);
		int sum = 0;
		for (int i = 0; i < 16; i++) {
			sum += i == 4 ? 0 : disc.get(offset + i) & 0xFF;
		}
		disc.put(offset + 4, (byte) sum);
	}
}

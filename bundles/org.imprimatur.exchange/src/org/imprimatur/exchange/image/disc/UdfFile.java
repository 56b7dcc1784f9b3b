package org.imprimatur.exchange.image.disc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A file or folder as its file entry describes it (ECMA-167 4/14.9 and 14.17). */
final class UdfFile {

	private static final int MAX_EXTENTS = 1 << 16;
	private static final int MAX_CONTINUATIONS = 1 << 10;
	private static final int RECORDED = 0;
	private static final int CONTINUED = 3;
	private static final int SHORT = 0;
	private static final int LONG = 1;
	private static final int EMBEDDED = 3;

	private final UdfPartitions partitions;
	private final LongAd icb;
	private final Fields entry;
	private final int descriptors;
	private final long descriptorsLength;
	private final long size;

	/** The one whose file entry is there. */
	UdfFile(UdfPartitions partitions, LongAd icb) throws IOException {
		this.partitions = partitions;
		this.icb = icb;
		entry = partitions.block(icb);
		boolean extended = UdfTag.EXTENDED_FILE_ENTRY.isAt(entry, 0);
		if (!extended) {
			UdfTag.FILE_ENTRY.require(entry, 0);
		}
		size = entry.s64(56);
		int lengths = extended ? 208 : 168;
		long start = lengths + 8 + entry.u32(lengths);
		descriptorsLength = entry.u32(lengths + 4);
		if (size < 0 || start + descriptorsLength > entry.size()) {
			throw entry.damaged(lengths, "disc.fileEntry");
		}
		descriptors = (int) start;
	}

	/** What is in it. */
	ByteSource bytes() throws IOException {
		int kind = entry.u16(34) & 7;
		ByteSource all = switch (kind) {
			case EMBEDDED -> Slice.of(partitions.slice(new LongAd(Disc.SECTOR, icb.block(), icb.partition())),
					descriptors, descriptorsLength);
			case SHORT, LONG -> new Extents(extents(kind == LONG));
			default -> throw entry.damaged(34, "disc.fileEntry");
		};
		if (size > all.length()) {
			throw entry.damaged(56, "disc.fileTooShort", size, all.length());
		}
		return Slice.of(all, 0, size);
	}

	private List<Slice> extents(boolean isLong) throws IOException {
		List<Slice> extents = new ArrayList<>();
		Fields fields = entry;
		int offset = descriptors;
		long end = descriptors + descriptorsLength;
		int step = isLong ? LongAd.SIZE : 8;
		int continuations = 0;
		while (offset + step <= end) {
			LongAd extent = isLong ? LongAd.of(fields, offset) : LongAd.ofShort(fields, offset, icb.partition());
			if (extent.length() == 0) {
				break;
			}
			int kind = LongAd.kind(fields, offset);
			if (kind != RECORDED && kind != CONTINUED) {
				throw fields.damaged(offset, "disc.hole");
			}
			if (extents.size() == MAX_EXTENTS || continuations == MAX_CONTINUATIONS) {
				throw fields.damaged(offset, "disc.tooManyExtents");
			}
			offset += step;
			if (kind == RECORDED) {
				extents.add(partitions.slice(extent));
			} else {
				continuations++;
				fields = partitions.block(extent);
				UdfTag.ALLOCATION_EXTENT.require(fields, 0);
				offset = UdfTag.LENGTH + 8;
				end = Math.min(fields.size(), offset + fields.u32(20));
			}
		}
		return extents;
	}
}

package org.imprimatur.exchange.image.disc;

import java.io.IOException;

/** The tag that every descriptor of UDF begins with (ECMA-167 3/7.2). */
enum UdfTag {

	ANCHOR(2), POINTER(3), PARTITION(5), LOGICAL_VOLUME(6), TERMINATOR(8), FILE_SET(256), FILE_IDENTIFIER(257),
	ALLOCATION_EXTENT(258), FILE_ENTRY(261), EXTENDED_FILE_ENTRY(266);

	/** Bytes of a tag. */
	static final int LENGTH = 16;

	private static final int CHECKSUM = 4;
	private static final int POLYNOMIAL = 0x1021;

	private final int id;

	UdfTag(int id) {
		this.id = id;
	}

	/** Whether a sound descriptor of this kind begins at that offset. */
	boolean isAt(Fields fields, int offset) throws IOException {
		return offset <= fields.size() - LENGTH && fields.u16(offset) == id && isSound(fields, offset);
	}

	/**
	 * Does nothing when a sound descriptor of this kind begins there.
	 *
	 * @throws DamagedException when none does
	 */
	void require(Fields fields, int offset) throws IOException {
		if (!isAt(fields, offset)) {
			throw fields.damaged(offset, "disc.descriptor", id);
		}
	}

	/** Whether any sound descriptor begins at that offset. */
	static boolean isSound(Fields fields, int offset) throws IOException {
		int sum = 0;
		for (int i = 0; i < LENGTH; i++) {
			sum += i == CHECKSUM ? 0 : fields.u8(offset + i);
		}
		if ((sum & 0xFF) != fields.u8(offset + CHECKSUM)) {
			return false;
		}
		int length = fields.u16(offset + 10);
		return length > fields.size() - offset - LENGTH
				|| crc(fields, offset + LENGTH, length) == fields.u16(offset + 8);
	}

	/** CRC of ITU-T V.41 (ECMA-167 3/7.2.6). */
	private static int crc(Fields fields, int offset, int length) throws IOException {
		int crc = 0;
		for (int i = 0; i < length; i++) {
			crc ^= fields.u8(offset + i) << 8;
			for (int bit = 0; bit < 8; bit++) {
				crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
			}
			crc &= 0xFFFF;
		}
		return crc;
	}
}

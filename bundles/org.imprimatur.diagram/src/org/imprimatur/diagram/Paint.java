package org.imprimatur.diagram;

/**
 * A colour of the specification, in both themes.
 *
 * @param name  what the specification calls it
 * @param light red, green, blue on a light ground: 0xRRGGBB
 * @param dark  the same on a dark ground
 */
public record Paint(String name, int light, int dark) {

	/**
	 * This colour with another mixed in, in both themes.
	 *
	 * @param share share of the other, 0 to 1
	 */
	public Paint mixed(Paint other, double share) {
		return new Paint(name + "-" + other.name + "-" + Math.round(share * 100), mix(light, other.light, share),
				mix(dark, other.dark, share));
	}

	private static int mix(int one, int other, double share) {
		int mixed = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			int from = one >> shift & 0xFF;
			int to = other >> shift & 0xFF;
			mixed |= (int) Math.round(from + (to - from) * share) << shift;
		}
		return mixed;
	}
}

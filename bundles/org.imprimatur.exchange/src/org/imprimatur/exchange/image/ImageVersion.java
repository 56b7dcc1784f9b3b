package org.imprimatur.exchange.image;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The version of Windows in an image, each part as digits or empty where it is not known.
 *
 * @param major            10
 * @param minor            0
 * @param build            26100
 * @param servicePackBuild the update's number that follows the build: 1742
 */
public record ImageVersion(String major, String minor, String build, String servicePackBuild) {

	/** Nothing is known. */
	public static final ImageVersion UNKNOWN = new ImageVersion("", "", "", "");

	/** The parts known: 10.0.26100.1742, 26100.1742, or empty. */
	@Override
	public String toString() {
		return Stream.of(major, minor, build, servicePackBuild).filter(part -> !part.isEmpty())
				.collect(Collectors.joining("."));
	}
}

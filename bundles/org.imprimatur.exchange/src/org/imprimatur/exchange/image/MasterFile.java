package org.imprimatur.exchange.image;

import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.ImportProblem;

/**
 * What was read about the images of one file.
 *
 * @param file     the file read
 * @param format   its format; for a disc that of the image on it
 * @param inside   where on a disc the image is, such as sources/install.wim; empty when the file is no disc
 * @param medium   name of the file that holds the images; empty when a printed text does not tell it
 * @param part     number of the part read, from 1
 * @param parts    of how many parts the image consists
 * @param images   the images that are, or may be, operating systems
 * @param others   how many images are none and were left out
 * @param problems what could not be used
 */
public record MasterFile(Path file, MasterFormat format, String inside, String medium, int part, int parts,
		List<ImageFacts> images, int others, List<ImportProblem> problems) {

	/** Copies the lists. */
	public MasterFile {
		images = List.copyOf(images);
		problems = List.copyOf(problems);
	}
}

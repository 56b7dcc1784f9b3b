package org.imprimatur.exchange.image.disc;

import java.io.IOException;
import java.util.Optional;

/** A folder of a disc, whatever its file system. */
interface Folder {

	/** The folder of that name within, case ignored. */
	Optional<Folder> folder(String name) throws IOException;

	/** The bytes of the file of that name within, case ignored. */
	Optional<ByteSource> file(String name) throws IOException;
}

package org.imprimatur.model.catalogue;

/** An entry of a catalogue file is wrong. */
final class InvalidEntryException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient CatalogueFile file;
	private final String path;

	/**
	 * @param path JSON path of the wrong value
	 * @param key  key of the message, which says what is wrong and what would be right
	 */
	InvalidEntryException(CatalogueFile file, String path, String key, Object... arguments) {
		super(Messages.format(key, arguments));
		this.file = file;
		this.path = path;
	}

	/** The same for the reader of the file: with its name and the place. */
	CatalogueException located() {
		return new CatalogueException(
				Messages.format("invalidEntry", file.name(), path, file.positionOf(path), getMessage()), this);
	}
}

package org.imprimatur.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.CatalogueException;
import org.imprimatur.validation.engine.CheckOptions;

/** The product catalogue of a project: the shipped one, extended by what a call names or what lies beside a file. */
final class ProjectCatalogue {

	private final Session session;
	private final Path named;

	/**
	 * Catalogues for a call.
	 *
	 * @param named the extension that it names; null for the one beside each file, where there is one
	 */
	ProjectCatalogue(Session session, Path named) {
		this.session = session;
		this.named = named;
	}

	/** That of a plan or fleet file. */
	Catalogue of(Path file) throws CatalogueException {
		Path extension = fileOf(file);
		return named == null && !Files.exists(extension) ? Catalogue.shipped()
				: Catalogue.shipped().extendedBy(extension);
	}

	/** Where its extension is, or would be. */
	Path fileOf(Path file) {
		return named == null ? file.resolveSibling(CheckOptions.CATALOGUE_FILE) : session.resolve(named);
	}
}

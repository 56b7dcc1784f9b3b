package org.imprimatur.exchange.export.manifest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.exchange.export.PlannedDeployment;
import org.imprimatur.model.Architecture;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Family;
import org.imprimatur.model.Image;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProductFacts;

/**
 * What a deployment installs, as deployment tools are told.
 *
 * @param planned      the deployment with its devices
 * @param taskSequence id of the MDT task sequence that installs it
 * @param image        its image
 * @param product      what the image carries
 * @param language     the display language, a BCP 47 tag; empty when not known
 * @param locale       the language of formats, keyboard and system: that of the medium; empty when not known
 * @param key          where its key goes
 */
record Installation(PlannedDeployment planned, String taskSequence, Image image, ProductFacts product,
		String language, String locale, KeySlot key) {

	/** That of a deployment; empty while it names no image or product. */
	static Optional<Installation> of(PlannedDeployment planned, String taskSequence, Catalogue catalogue) {
		Deployment deployment = planned.deployment();
		Image image = deployment.getImage();
		if (image == null || image.getProduct() == null) {
			return Optional.empty();
		}
		ProductFacts product = ProductFacts.of(image.getProduct(), image.getLanguage(), catalogue);
		String language = language(deployment, product.language(), catalogue);
		String locale = product.language().equals(ProductFacts.MULTILANGUAGE) ? language : product.language();
		return Optional.of(new Installation(planned, taskSequence, image, product, language, locale,
				KeySlot.of(deployment)));
	}

	/** The first language wanted that the image has; else that of its medium. */
	private static String language(Deployment deployment, String medium, Catalogue catalogue) {
		boolean several = medium.equals(ProductFacts.MULTILANGUAGE);
		List<String> installed = Stream.concat(Stream.of(medium), deployment.getImage().getLanguagePacks().stream()
				.map(pack -> catalogue.language(pack).orElse(pack))).toList();
		return deployment.getLanguages().stream().map(wanted -> catalogue.language(wanted).orElse(wanted))
				.filter(wanted -> several || installed.contains(wanted)).findFirst().orElse(several ? "" : medium);
	}

	/** Whether it installs Windows, which is what MDT and answer files are for. */
	boolean isWindows() {
		return product.family() == Family.WINDOWS_CLIENT || product.family() == Family.WINDOWS_SERVER;
	}

	/** The edition as Windows names it, such as Professional. */
	String editionId() {
		return product.edition().map(edition -> edition.id()).orElse(product.editionText());
	}

	/** The name that the image has in Microsoft's own media, such as Windows 11 Pro. */
	String imageName() {
		String release = product.releaseName();
		return release.contains(product.editionName()) ? release : release + " " + product.editionName();
	}

	/** The architecture as answer files name it. */
	String processor() {
		Architecture architecture = Objects.requireNonNullElse(image.getArchitecture(), Architecture.UNKNOWN);
		return switch (architecture) {
		case X86 -> "x86";
		case ARM64 -> "arm64";
		case X64, UNKNOWN -> "amd64";
		};
	}

	/** The day it takes place; empty when none is planned. */
	String day() {
		return DeploymentFacts.date(planned.deployment()).map(LocalDate::toString).orElse("");
	}
}

package org.imprimatur.exchange.export.table;

import java.time.LocalDate;

import org.imprimatur.exchange.export.PlannedDeployment;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Image;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.rule.Labels;

/**
 * What every device of a deployment is told of it.
 *
 * @param plan    name of its plan
 * @param wave    name of its wave
 * @param id      its own id
 * @param name    its own name
 * @param date    the day it takes place, null when none is planned
 * @param image   name of its image, empty while there is none
 * @param product what the image carries, empty while that is not recorded
 */
record DeploymentWords(String plan, String wave, String id, String name, LocalDate date, String image,
		String product) {

	/** Of a device that no deployment reaches. */
	static final DeploymentWords NONE = new DeploymentWords("", "", "", "", null, "", "");

	static DeploymentWords of(PlannedDeployment planned, Catalogue catalogue) {
		Deployment deployment = planned.deployment();
		Image image = deployment.getImage();
		return new DeploymentWords(Labels.name(planned.plan()), Labels.name(planned.wave()), deployment.getId(),
				Labels.name(deployment), DeploymentFacts.date(deployment).orElse(null),
				image == null ? "" : Labels.name(image), image == null ? "" : product(image, catalogue));
	}

	private static String product(Image image, Catalogue catalogue) {
		return image.getProduct() == null ? ""
				: ProductFacts.of(image.getProduct(), image.getLanguage(), catalogue).label();
	}
}

package org.imprimatur.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Programme;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EstateValidatorTest {

	private static final ImprimaturFactory MODEL = ImprimaturFactory.eINSTANCE;

	private final Estate estate = MODEL.createEstate();

	@BeforeEach
	void register() {
		EstateValidator.register();
		Agreement agreement = MODEL.createAgreement();
		agreement.setId("csp");
		agreement.setProgramme(Programme.CSP);
		estate.getAgreements().add(agreement);
		Image image = MODEL.createImage();
		image.setId("image");
		image.setAgreement(agreement);
		image.setProduct(MODEL.createProduct());
		estate.getProducts().add(image.getProduct());
		estate.getImages().add(image);
		Plan plan = MODEL.createPlan();
		Wave wave = MODEL.createWave();
		Deployment deployment = MODEL.createDeployment();
		deployment.setId("deployment");
		deployment.setImage(image);
		wave.getDeployments().add(deployment);
		plan.getWaves().add(wave);
		estate.getPlans().add(plan);
	}

	@AfterEach
	void unregister() {
		EValidator.Registry.INSTANCE.remove(ImprimaturPackage.eINSTANCE);
	}

	@Test
	void emfReportsTheSameFindingsWhereTheyStand() {
		Diagnostic all = Diagnostician.INSTANCE.validate(estate);

		List<Finding> told = new ArrayList<>();
		for (Diagnostic one : all.getChildren()) {
			if (EstateValidator.SOURCE.equals(one.getSource())) {
				Finding finding = (Finding) one.getData().get(1);
				assertThat(one.getData().get(0)).isSameAs(finding.element());
				assertThat(one.getMessage()).startsWith(finding.rule() + ": ");
				told.add(finding);
			}
		}
		List<Finding> open = Checker.check(estate, CheckOptions.on(LocalDate.now())).findings().stream()
				.filter(Finding::isOpen).toList();
		assertThat(told).containsExactlyInAnyOrderElementsOf(open);
		assertThat(told).extracting(Finding::rule).contains("RIM-102");
		assertThat(all.getSeverity()).isEqualTo(Diagnostic.ERROR);
	}

	@Test
	void anElementAloneIsValidToo() {
		Diagnostic one = Diagnostician.INSTANCE.validate(estate.getPlans().get(0).getWaves().get(0).getDeployments().get(0));

		assertThat(one.getChildren()).extracting(Diagnostic::getMessage).anyMatch(text -> text.startsWith("RIM-102"));
	}
}

package org.imprimatur.validation.ui.decoration;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EClass;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.model.ImprimaturPackage.Literals;
import org.imprimatur.validation.rule.RuleBook;
import org.junit.jupiter.api.Test;

class RuleFieldsTest {

	@Test
	void theTableNamesRulesAndFeaturesThatExist() {
		RuleFields.all().forEach((rule, features) -> {
			assertThat(RuleBook.installed().find(rule)).as(rule).isPresent();
			assertThat(features).as(rule).isNotEmpty().allSatisfy(feature -> {
				String[] parts = feature.split("\\.");
				assertThat(ImprimaturPackage.eINSTANCE.getEClassifier(parts[0])).isInstanceOfSatisfying(EClass.class,
						type -> assertThat(type.getEStructuralFeature(parts[1])).isNotNull());
			});
		});
	}

	@Test
	void aRuleJudgesItsFeaturesAndNoOthers() {
		assertThat(RuleFields.judges("RIM-107", Literals.AGREEMENT__TO)).isTrue();
		assertThat(RuleFields.judges("RIM-107", Literals.AGREEMENT__NUMBER)).isFalse();
		assertThat(RuleFields.judges("HOUSE-1", Literals.AGREEMENT__TO)).isFalse();
	}
}

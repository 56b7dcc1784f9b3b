package org.imprimatur.design.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.design.services.TableServices;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.engine.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which image may go onto which licence profile. */
class CompatibilityTest {

	private final Estate estate = Estates.small();
	private final TableServices services = new TableServices();

	private Compatibility compatibility() {
		Survey survey = Checker.survey(estate, CheckOptions.on(LocalDate.of(2026, 12, 1)));
		return EstateView.attach(estate, () -> survey, Locale.ENGLISH).compatibility();
	}

	@Test
	void profilesWithMostDevicesAreShown() {
		for (int model = 0; model < 250; model++) {
			Estates.add(estate, Estates.at("", "", DeviceColumn.MODEL, "Model " + model));
		}
		Device second = Estates.add(estate, Estates.at("", "", DeviceColumn.MODEL, "Model 249"));
		Compatibility compatibility = compatibility();
		assertThat(compatibility.devices()).hasSize(200).doesNotHaveDuplicates();
		assertThat(compatibility.left()).isEqualTo(50);
		assertThat(compatibility.devices().getFirst().getProfile()).isEqualTo(second.getProfile());
		assertThat(services.profileLabel(compatibility.devices().getFirst())).contains("Model 249", "2 devices");
		assertThat(services.matrixTitle(estate)).contains("200", "50");
	}

	@Test
	void answersForImagesThatNothingDeploys() {
		estate.getPlans().clear();
		Image image = estate.getImages().getFirst();
		Device japanese = Estates.add(estate, Estates.at("", "", DeviceColumn.MODEL, "Model"));
		Device english = Estates.add(estate, Estates.at("", "", DeviceColumn.LICENCE_LANGUAGE, "en-US"));
		Compatibility compatibility = compatibility();
		assertThat(compatibility.answer(image, japanese).verdict()).isLessThan(Verdict.ERROR);
		assertThat(compatibility.answer(image, english)).satisfies(answer -> {
			assertThat(answer.verdict()).isEqualTo(Verdict.ERROR);
			assertThat(answer.reason()).hasValueSatisfying(finding -> assertThat(finding.rule()).isEqualTo("RIM-204"));
		});
		assertThat(services.isForbidden(image, english)).isTrue();
		assertThat(services.cellLabel(image, english)).startsWith("Forbidden\nRIM-204 ");
	}

	/** Of two devices of one model and licence, the second has something else in a column. */
	@ParameterizedTest
	@CsvSource({ "USE, net_cafe, use: –, use: net_cafe", "OWNER, Fabrikam, owner: –, owner: Fabrikam",
			"LICENCE_TYPE, full, licence_type: –, licence_type: full" })
	void labelsTellProfilesOfOneLicenceAndModelApart(DeviceColumn column, String other, String one, String two) {
		Device first = Estates.add(estate, Estates.at("", "", DeviceColumn.MODEL, "Model"));
		Device second = Estates.add(estate, Estates.at("", "", DeviceColumn.MODEL, "Model"));
		column.set(second, other);
		Device alone = Estates.add(estate, Estates.at("", "", DeviceColumn.MODEL, "Other model"));
		compatibility();
		assertThat(services.profileLabel(first).lines()).hasSize(3).last().isEqualTo(one);
		assertThat(services.profileLabel(second).lines()).hasSize(3).last().isEqualTo(two);
		assertThat(services.profileLabel(alone).lines()).hasSize(2);
	}

	@Test
	void imageWithoutProductIsUnchecked() {
		Image image = ImprimaturFactory.eINSTANCE.createImage();
		estate.getImages().add(image);
		Device device = Estates.deployed(estate);
		assertThat(compatibility().answer(image, device))
				.isEqualTo(new Compatibility.Answer(Verdict.UNCHECKED, Optional.empty()));
	}
}

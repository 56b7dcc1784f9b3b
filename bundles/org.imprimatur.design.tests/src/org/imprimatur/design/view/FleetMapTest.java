package org.imprimatur.design.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import org.imprimatur.design.services.FleetMapServices;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.engine.Survey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;


/** The fleet map gathers what is small, and loses no device. */
class FleetMapTest {

	private static final String[] LANGUAGES = { "ja-JP", "en-US", "de-DE", "fr-FR", "it-IT", "es-ES", "ko-KR", "pt-BR" };

	private final Estate estate = Estates.small();
	private final FleetMapServices services = new FleetMapServices();
	private FleetMap map;

	/** 40 sites with 20 departments each; site 0 has most devices; licences in eight languages. */
	@BeforeEach
	void fill() {
		for (int site = 0; site < 40; site++) {
			for (int department = 0; department < 20; department++) {
				for (int i = 0; i < 8 + (site == 0 ? 8 : 0); i++) {
					DeviceProfile profile = Estates.at("Site " + site, "Department " + department,
							DeviceColumn.LICENCE_LANGUAGE, LANGUAGES[i % 8]);
					Estates.add(estate, profile);
				}
			}
		}
		show();
	}

	private void show() {
		Survey survey = Checker.survey(estate, CheckOptions.on(LocalDate.of(2026, 12, 1)));
		map = EstateView.attach(estate, () -> survey, Locale.ENGLISH).fleetMap();
	}

	@Test
	void largestAreShownAndTheRestIsGathered() {
		assertThat(map.sites()).hasSize(16);
		assertThat(map.sites().getFirst()).returns("Site 0", FleetMap.Place::name).returns(320, FleetMap.Place::devices)
				.returns(0, FleetMap.Place::rest);
		assertThat(map.sites().getLast()).returns(24, FleetMap.Place::rest).returns(25 * 160, FleetMap.Place::devices);
		assertThat(map.sites()).allSatisfy(site -> {
			assertThat(site.parts()).hasSize(8);
			assertThat(site.parts().getLast().rest()).isEqualTo(12);
			assertThat(site.parts()).allSatisfy(department -> {
				assertThat(department.stocks()).hasSize(6);
				assertThat(department.stocks().getLast().rest()).isEqualTo(2);
			});
		});
	}

	@Test
	void countsAddUp() {
		assertThat(map.sites().stream().mapToInt(FleetMap.Place::devices).sum())
				.isEqualTo(estate.getFleets().getFirst().getDevices().size());
		assertThat(map.sites()).allSatisfy(site -> {
			assertThat(site.parts().stream().mapToInt(FleetMap.Place::devices).sum()).isEqualTo(site.devices());
			assertThat(site.parts()).allSatisfy(department -> assertThat(
					department.stocks().stream().mapToInt(FleetMap.Stock::devices).sum()).isEqualTo(department.devices()));
		});
		assertThat(map.largestStock()).isEqualTo(stocks().mapToInt(FleetMap.Stock::devices).max().orElseThrow());
	}

	private Stream<FleetMap.Stock> stocks() {
		return map.sites().stream().flatMap(site -> site.parts().stream())
				.flatMap(department -> department.stocks().stream());
	}

	@Test
	void eachPartIsFoundByTheDeviceThatStandsForIt() {
		assertThat(map.sites()).allSatisfy(site -> assertThat(map.site(site.device())).isSameAs(site));
		assertThat(map.sites().stream().flatMap(site -> site.parts().stream()))
				.allSatisfy(department -> assertThat(map.department(department.device())).isSameAs(department));
		assertThat(stocks()).allSatisfy(stock -> assertThat(map.stock(stock.device())).isSameAs(stock));
		Device site = services.sites(estate).getFirst();
		assertThat(services.siteLabel(site)).contains("Site 0", "320 devices");
		assertThat(services.departments(site)).hasSize(8);
	}

	@Test
	void whatNothingReachesIsUnchecked() {
		assertThat(map.sites()).extracting(FleetMap.Place::verdict).containsOnly(Verdict.UNCHECKED);
	}

	@Test
	void missingPlacesAndLicencesAreNamed() {
		estate.getFleets().getFirst().getDevices().clear();
		Estates.add(estate, DeviceProfile.EMPTY);
		Estates.add(estate, DeviceProfile.EMPTY.with(DeviceColumn.LICENCE_CHANNEL, "NONE"));
		show();
		Device site = services.sites(estate).getFirst();
		assertThat(services.siteLabel(site)).contains("No site recorded").contains("2 devices");
		Device department = services.departments(site).getFirst();
		assertThat(services.departmentLabel(department)).contains("No department recorded");
		assertThat(services.stocks(department)).extracting(services::stockLabel).containsExactlyInAnyOrder(
				"1\nLicence not known", "1\nNo Windows licence");
	}
}

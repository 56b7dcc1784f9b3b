package org.imprimatur.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What builds and captions of inventories tell. */
class BuildAndCaptionTest {

	private final Catalogue catalogue = Catalogue.shipped();

	@ParameterizedTest
	@CsvFileSource(resources = "builds.csv", useHeadersInDisplayName = true)
	void resolvesBuild(Family family, String text, String release, String feature, String ltsc) {
		Build build = catalogue.build(family, text).orElseThrow();
		assertThat(build.release()).isEqualTo(release);
		assertThat(build.feature()).isEqualTo(feature);
		assertThat(build.ltscRelease().orElse(null)).isEqualTo(ltsc);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = {"26100", "17763", "14393", "9600", "5", "x", "123456", "10.0", "19045a"})
	void leavesOpenWhatSeveralFamiliesOrNoneHave(String text) {
		assertThat(catalogue.build(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"WINDOWS_CLIENT,20348", "WINDOWS_SERVER,19045", "WINDOWS_SERVER,27999", "OFFICE,19045"})
	void doesNotLendABuildToAnotherFamily(Family family, String text) {
		assertThat(catalogue.build(family, text)).isEmpty();
	}

	@ParameterizedTest
	@CsvFileSource(resources = "captions.csv", useHeadersInDisplayName = true)
	void readsCaption(String caption, Family family, Servicing servicing, String release, String edition) {
		assertThat(catalogue.caption(caption)).contains(new OsCaption(family, servicing, release, edition));
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = {"Ubuntu 24.04", "SQL Server 2019 Standard", "Windows", "Microsoft Office Standard 2021",
			"Pro", "macOS 15"})
	void leavesOpenWhatIsNoCaptionOfWindows(String caption) {
		assertThat(catalogue.caption(caption)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"Microsoft Windows 10 Pro,10.0.22631,11,Professional",
			"Microsoft Windows 10 Pro,19045,10,Professional",
			"Microsoft Windows 10 Enterprise LTSC,19044,2021,EnterpriseS",
			"Microsoft Windows 10 Enterprise LTSC,17763,2019,EnterpriseS",
			"Microsoft Windows 11 Enterprise LTSC,26100.1742,2024,EnterpriseS",
			"Microsoft Windows 10 Enterprise LTSC,19045,'',EnterpriseS", "Microsoft Windows 11 Pro,,11,Professional",
			"Microsoft Windows Server 2016 Standard,14393,2016,ServerStandard",
			"Microsoft Windows Server Standard,17763,2019,ServerStandard"})
	void correctsTheReleaseByTheBuild(String caption, String build, String release, String edition) {
		OsCaption read = catalogue.caption(caption, build).orElseThrow();
		assertThat(read.release()).isEqualTo(release);
		assertThat(read.edition()).isEqualTo(edition);
	}
}

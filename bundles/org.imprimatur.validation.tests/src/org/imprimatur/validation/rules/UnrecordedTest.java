package org.imprimatur.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.imprimatur.validation.cases.Situation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not recorded is asked for, and neither passed over nor taken for a violation. */
class UnrecordedTest {

	private static final String RECOVERY = "deployment.purpose=RECOVERY; image.source=OEM_RECOVERY;"
			+ " image.manufacturer=manufacturer; image.models=deviceModel; image.agreement=; key.agreement=;"
			+ " key.kind=OEM_FIRMWARE;";
	private static final String SERVER = "product.family=WINDOWS_SERVER; product.version=2022;"
			+ " product.edition=ServerStandard; product.servicing=; device.licence_version=2022;"
			+ " device.licence_edition=ServerStandard; image.agreement=; key.agreement=;"
			+ " image.manufacturer=manufacturer; image.source=OEM_PREINSTALL; key.kind=OEM_COA;";
	private static final String PERMISSION = " evidence.kind=MAKER_PERMISSION; evidence.reference=mail.eml;";
	private static final String KMS = "agreement.programme=EA; key.kind=GVLK; activation.method=KMS; devices=30;";

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"image.source=UNKNOWN | RIM-401 | unknown",
			"image.sha256=0123 | RIM-404 | hash",
			"image.portal=UNKNOWN | RIM-404 | portal",
			"image.sha256=; image2=image; image2.sha256=" + "0123456789abcdef0123456789abcdef"
					+ "0123456789abcdef0123456789abcdef; image.derivedFrom=image2 | - | -",
			"image.sha256=; image2=image; image2.derivedFrom=image; image.derivedFrom=image2 | RIM-404 | hash",
			"image.source=OEM_CFI; image.agreement=; key.kind=OEM_FIRMWARE; key.agreement= | RIM-406 | unrecorded",
			KMS + " kmsHost.system=Mainframe | RIM-509 | unknown",
			KMS + " kmsHost.otherClients=1 | RIM-509 | unknown",
			KMS + " kmsHost.system=WS2012R2 | RIM-509 | ''",
			SERVER + " image.manufacturer= | RIM-601 | maker",
			SERVER + PERMISSION + " deployment.key= | RIM-602 | missing",
			SERVER + PERMISSION + " deployment.key=; activation.method=OEM | - | -",
			SERVER + PERMISSION + " image.source=OEM_ROK; device.manufacturer= | RIM-604 | unknown",
			RECOVERY + " image.models= | RIM-701 | unknown",
			RECOVERY + " image.models=; image.recoveryOrigin=EACH_UNIT | - | -",
			RECOVERY + " image.source=VL_MEDIA | RIM-703 | medium",
			RECOVERY + " | RIM-704 | unknown",
			"key.products= | RIM-005 | key" })
	void isAskedFor(String changes, String rule, String variant) {
		assertThat(Situation.of(changes).check().findings())
				.filteredOn(finding -> finding.isOpen() && !finding.severity().name().matches("INFO|ADVICE"))
				.extracting(finding -> finding.rule() + "/" + finding.message().variant())
				.isEqualTo(rule == null ? java.util.List.of() : java.util.List.of(rule + "/" + variant));
	}
}

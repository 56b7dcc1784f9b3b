package org.imprimatur.model.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistakenHeaderTest {

	@ParameterizedTest
	@CsvSource({ "license_edition,LICENCE_EDITION", "License Edition,LICENCE_EDITION", "licence_lang,LICENCE_LANGUAGE",
			"asset tag,ASSET_TAG", "AssetTag,ASSET_TAG", "serial number,SERIAL", "Serial-No,SERIAL",
			"manufactuer,MANUFACTURER", "group_name,GROUP", "groups,GROUP", "firmware-edition,FIRMWARE_EDITION",
			"last seen,LAST_SEEN", "arch,ARCHITECTURE", "departement,DEPARTMENT", "ofice_version,OFFICE_VERSION" })
	void namesWhatIsMeant(String header, DeviceColumn meant) {
		assertThat(MistakenHeader.meant(header)).contains(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cost centre", "side", "price", "licence", "office", "owner_email", "site_code", "備考", "",
			"--", "warranty", "ram" })
	void leavesOthersAlone(String header) {
		assertThat(MistakenHeader.meant(header)).isEmpty();
	}
}

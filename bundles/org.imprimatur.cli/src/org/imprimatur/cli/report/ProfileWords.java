package org.imprimatur.cli.report;

import static org.imprimatur.model.fleet.DeviceColumn.LICENCE_CHANNEL;
import static org.imprimatur.model.fleet.DeviceColumn.LICENCE_EDITION;
import static org.imprimatur.model.fleet.DeviceColumn.LICENCE_LANGUAGE;
import static org.imprimatur.model.fleet.DeviceColumn.LICENCE_TYPE;
import static org.imprimatur.model.fleet.DeviceColumn.LICENCE_VERSION;
import static org.imprimatur.model.fleet.DeviceColumn.MANUFACTURER;
import static org.imprimatur.model.fleet.DeviceColumn.MODEL;
import static org.imprimatur.model.fleet.DeviceColumn.OFFICE_CHANNEL;
import static org.imprimatur.model.fleet.DeviceColumn.OFFICE_EDITION;
import static org.imprimatur.model.fleet.DeviceColumn.OFFICE_LANGUAGE;
import static org.imprimatur.model.fleet.DeviceColumn.OFFICE_VERSION;
import static org.imprimatur.model.fleet.DeviceColumn.OWNER;
import static org.imprimatur.model.fleet.DeviceColumn.RIGHTS;
import static org.imprimatur.model.fleet.DeviceColumn.USE;

import java.util.StringJoiner;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.model.Family;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.rule.Labels;

/** Says what devices of a profile are: their licence, make, and what else sets them apart. */
final class ProfileWords {

	private static final String OFFICE_USE = "office";

	private ProfileWords() {
	}

	/** The words, the Office licence instead of that of Windows where Office is deployed. */
	static String of(LicenceProfile licenceProfile, Element place, Wording wording) {
		DeviceProfile profile = licenceProfile.device();
		boolean office = place instanceof Deployment deployment && deployment.getImage() != null
				&& deployment.getImage().getProduct() != null
				&& deployment.getImage().getProduct().getFamily() == Family.OFFICE;
		String licence = office ? words(profile, OFFICE_CHANNEL, OFFICE_VERSION, OFFICE_EDITION, OFFICE_LANGUAGE)
				: words(profile, LICENCE_CHANNEL, LICENCE_VERSION, LICENCE_EDITION, LICENCE_LANGUAGE, LICENCE_TYPE);
		StringJoiner all = new StringJoiner(", ");
		all.add(licence.isEmpty() ? wording.text("profile.noLicence") : licence);
		for (String words : new String[] { words(profile, MANUFACTURER, MODEL), words(profile, OWNER),
				OFFICE_USE.equals(profile.get(USE)) ? "" : profile.get(USE), words(profile, RIGHTS) }) {
			if (!words.isEmpty()) {
				all.add(words);
			}
		}
		licenceProfile.circumstances().stream().sorted()
				.forEach(circumstance -> all.add(Labels.of(circumstance, wording.locale()).toString()));
		return all.toString();
	}

	private static String words(DeviceProfile profile, DeviceColumn... columns) {
		StringJoiner words = new StringJoiner(" ");
		for (DeviceColumn column : columns) {
			String value = profile.get(column);
			if (!value.isEmpty()) {
				words.add(value);
			}
		}
		return words.toString();
	}
}

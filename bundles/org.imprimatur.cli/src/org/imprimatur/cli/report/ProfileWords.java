package org.imprimatur.cli.report;

import static org.imprimatur.model.fleet.DeviceColumn.MANUFACTURER;
import static org.imprimatur.model.fleet.DeviceColumn.MODEL;
import static org.imprimatur.model.fleet.DeviceColumn.USE;

import java.util.StringJoiner;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.model.Family;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.facts.DeviceFacts;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.rule.Labels;

/** Says what devices of a profile are: their licence, make, and what else sets them apart. */
final class ProfileWords {

	private static final String OFFICE_USE = "office";

	private ProfileWords() {
	}

	/** The words, the Office licence instead of that of Windows where Office is deployed. */
	static String of(LicenceProfile profile, Element place, Catalogue catalogue, Wording wording) {
		DeviceFacts device = new DeviceFacts(profile.device(), catalogue);
		boolean office = place instanceof Deployment deployment && deployment.getImage() != null
				&& deployment.getImage().getProduct() != null
				&& deployment.getImage().getProduct().getFamily() == Family.OFFICE;
		StringJoiner all = new StringJoiner(", ");
		all.add((office ? device.office() : device.windows()).map(licence -> words(licence, wording))
				.orElseGet(() -> wording.text("profile.noLicence")));
		add(all, words(profile.device(), MANUFACTURER, MODEL));
		add(all, device.owner());
		add(all, OFFICE_USE.equals(profile.device().get(USE)) ? "" : profile.device().get(USE));
		device.rights().forEach(right -> add(all, Labels.of(right, wording.locale()).toString()));
		profile.circumstances().stream().sorted()
				.forEach(circumstance -> add(all, Labels.of(circumstance, wording.locale()).toString()));
		return all.toString();
	}

	private static String words(ProductFacts licence, Wording wording) {
		String label = licence.label();
		if (licence.channel() == Channel.UNKNOWN) {
			return label.isEmpty() ? wording.text("profile.noLicence") : label;
		}
		return (Labels.of(licence.channel(), wording.locale()) + " " + label).strip();
	}

	private static void add(StringJoiner all, String words) {
		if (!words.isEmpty()) {
			all.add(words);
		}
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

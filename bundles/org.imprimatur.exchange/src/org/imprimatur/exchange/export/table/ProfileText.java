package org.imprimatur.exchange.export.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Family;
import org.imprimatur.model.Image;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.facts.DeviceFacts;
import org.imprimatur.validation.facts.ProductFacts;

/** Says in a few words what the devices of a finding have in common: licence, maker and model. */
public final class ProfileText {

	private ProfileText() {
	}

	/** The words; empty for a finding that depends on no profile. */
	public static String of(Finding finding, ExportContext context) {
		return finding.profile().map(profile -> of(profile, carriesOffice(finding), context)).orElse("");
	}

	private static String of(LicenceProfile profile, boolean office, ExportContext context) {
		DeviceFacts device = new DeviceFacts(profile.device(), context.survey().result().catalogue());
		String licence = (office ? device.office() : device.windows()).map(product -> licence(product, context))
				.orElseGet(() -> context.label(Channel.NONE));
		return Stream.of(licence, (device.manufacturer() + " " + device.model()).strip())
				.filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
	}

	private static String licence(ProductFacts product, ExportContext context) {
		String channel = product.channel() == Channel.UNKNOWN ? "" : context.label(product.channel()) + " ";
		return (channel + product.label()).strip();
	}

	private static boolean carriesOffice(Finding finding) {
		return finding.element() instanceof Deployment deployment && deployment.getImage() instanceof Image image
				&& image.getProduct() != null && image.getProduct().getFamily() == Family.OFFICE;
	}
}

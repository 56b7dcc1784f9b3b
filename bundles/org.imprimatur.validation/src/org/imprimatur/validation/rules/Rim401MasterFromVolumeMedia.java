package org.imprimatur.validation.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/**
 * The master of a client comes from volume-licence media, not from what came with some device. Images of servers and of
 * Office may come from elsewhere, but then no rule compares them with a licence. RIM-703 speaks of recovery media.
 */
final class Rim401MasterFromVolumeMedia implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-401";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		Image image = deployment.image();
		ImageSource source = image.getSource();
		switch (source) {
		case OEM_PREINSTALL, OEM_ROK, FPP, OTHER_DEVICE -> report.add((deployment.isClient()
				? Violation.of(image, source)
				: Violation.variant("unjudged", image, source).as(Severity.CONFIRM)).about(image));
		case UNKNOWN -> report.add(Violation.variant("unknown", image).as(Severity.CONFIRM).about(image));
		case VL_MEDIA -> origin(image).ifPresent(other -> report.add(Violation
				.variant("derived", image, other, other.getSource()).as(Severity.CONFIRM).about(image, other)));
		default -> {
			// Another rule speaks of the source.
		}
		}
	}

	/** The nearest image that it was made from whose source is known to be another than volume-licence media. */
	private static Optional<Image> origin(Image image) {
		Set<Image> seen = new HashSet<>();
		for (Image at = image; at != null && seen.add(at); at = at.getDerivedFrom()) {
			if (at.getSource() != ImageSource.VL_MEDIA && at.getSource() != ImageSource.UNKNOWN) {
				return Optional.of(at);
			}
		}
		return Optional.empty();
	}
}

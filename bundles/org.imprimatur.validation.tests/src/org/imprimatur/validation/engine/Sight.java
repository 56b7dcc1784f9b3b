package org.imprimatur.validation.engine;

import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Device;
import org.imprimatur.model.Element;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.Message;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.Severity;

/** A finding as a reader sees it at a moment: what it says, of which devices. */
record Sight(String rule, Severity severity, Message message, Element element, Optional<LicenceProfile> profile,
		List<String> serials, Optional<Settlement> settlement) {

	static List<Sight> of(CheckResult result) {
		return result.findings().stream().map(Sight::of).toList();
	}

	private static Sight of(Finding finding) {
		return new Sight(finding.rule(), finding.severity(), finding.message(), finding.element(), finding.profile(),
				finding.devices().stream().map(Device::getSerial).sorted().toList(), finding.settlement());
	}

	@Override
	public String toString() {
		return "%s:%s %s at %s on %s %d %s".formatted(rule, severity, message.variant(), element.getId(),
				profile.map(it -> it.device() + " " + it.circumstances()).orElse("-"), serials.size(),
				settlement.map(it -> it.by().getId()).orElse(""));
	}
}

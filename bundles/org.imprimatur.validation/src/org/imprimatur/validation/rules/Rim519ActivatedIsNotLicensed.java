package org.imprimatur.validation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.KeyKind;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.ReviewRule;
import org.imprimatur.validation.rule.Violation;

/** That activation succeeds does not make an unlicensed image licensed. */
final class Rim519ActivatedIsNotLicensed implements ReviewRule {

	/** Identity and base licence, without RIM-210: an image for another processor does not even start. */
	private static final Pattern LICENCE = Pattern.compile("RIM-(?!210)(2\\d|30)\\d");
	private static final Pattern ACTIVATION = Pattern.compile("RIM-5[01]\\d");
	private static final Set<ActivationMethod> METHODS = EnumSet.of(ActivationMethod.MAK, ActivationMethod.KMS,
			ActivationMethod.ADBA, ActivationMethod.SUBSCRIPTION);
	private static final Set<KeyKind> KEYS = EnumSet.of(KeyKind.MAK, KeyKind.CSVLK, KeyKind.GVLK);

	@Override
	public String id() {
		return "RIM-519";
	}

	@Override
	public void check(DeploymentFacts deployment, List<Finding> findings, Report report) {
		List<Finding> errors = findings.stream().filter(Rim519ActivatedIsNotLicensed::isLicenceError).toList();
		if (!errors.isEmpty() && activates(deployment, findings)) {
			List<String> rules = errors.stream().map(Finding::rule).distinct().toList();
			report.add(Violation.of(rules).on(DeviceSet.joined(errors.stream().map(Finding::devices))));
		}
	}

	private static boolean isLicenceError(Finding finding) {
		return finding.severity() == Severity.ERROR && finding.isOpen() && LICENCE.matcher(finding.rule()).matches();
	}

	private static boolean activates(DeploymentFacts deployment, List<Finding> findings) {
		boolean possible = METHODS.contains(deployment.method()) || KEYS.contains(deployment.keyKind());
		return possible && findings.stream().noneMatch(
				finding -> finding.severity() == Severity.ERROR && ACTIVATION.matcher(finding.rule()).matches());
	}
}

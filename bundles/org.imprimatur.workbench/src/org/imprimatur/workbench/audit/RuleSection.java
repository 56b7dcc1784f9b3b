package org.imprimatur.workbench.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sections of the rule catalogue, by the first digit of the rules' numbers. */
enum RuleSection {

	/** RIM-0xx. */
	PLAN(Messages.sectionPlan),
	/** RIM-1xx. */
	AGREEMENTS(Messages.sectionAgreements),
	/** RIM-2xx. */
	PRODUCTS(Messages.sectionProducts),
	/** RIM-3xx. */
	LICENCES(Messages.sectionLicences),
	/** RIM-4xx. */
	IMAGES(Messages.sectionImages),
	/** RIM-5xx. */
	ACTIVATION(Messages.sectionActivation),
	/** RIM-6xx. */
	SERVERS_AND_OFFICE(Messages.sectionServers),
	/** RIM-7xx. */
	RECOVERY(Messages.sectionRecovery),
	/** RIM-8xx. */
	SUPPORT(Messages.sectionSupport),
	/** RIM-9xx. */
	PROOF(Messages.sectionProof),
	/** Rules that others bring. */
	OTHERS(Messages.sectionOthers);

	private static final Pattern NUMBER = Pattern.compile("RIM-(\\d)\\d\\d"); //$NON-NLS-1$

	private final String label;

	RuleSection(String label) {
		this.label = label;
	}

	/** The section of a rule. */
	static RuleSection of(String rule) {
		Matcher number = NUMBER.matcher(rule);
		return number.matches() ? values()[Integer.parseInt(number.group(1))] : OTHERS;
	}

	/** What it is called. */
	String label() {
		return label;
	}
}

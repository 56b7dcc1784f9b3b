package org.imprimatur.validation.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.model.EvidenceKind;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.rule.RuleEntry;

/** What has to be ordered or recorded before devices may get an image. */
public enum NeedKind {

	/** A Windows licence ordered under the agreement, one in all. */
	WINDOWS_PURCHASE(false, "RIM-104"),
	/** A full Windows licence for each device. */
	WINDOWS_LICENCE(true, "RIM-301", "RIM-302"),
	/** A Windows Pro Upgrade or Software Assurance for each device. */
	UPGRADE_LICENCE(true, "RIM-305", "RIM-311", "RIM-312"),
	/** Windows Enterprise or Education for each device or its user. */
	STEP_UP_LICENCE(true, "RIM-313", "RIM-314", "RIM-315", "RIM-316"),
	/** Windows Enterprise LTSC for each device. */
	LTSC_LICENCE(true, "RIM-208", "RIM-317"),
	/** The licence that a device came with, to be recorded. */
	LICENCE_RECORD(true, "RIM-902"),
	/** Proof of the licence of each device. */
	EVIDENCE(true),
	/** A permission of the manufacturer. */
	PERMISSION(false),
	/** The clause of the contract that grants re-imaging. */
	CLAUSE(false),
	/** Another document that settles a question. */
	DOCUMENT(false),
	/** Activations of a MAK beyond those that are left. */
	MAK_ACTIVATIONS(true);

	private final boolean perDevice;
	private final Set<String> rules;

	NeedKind(boolean perDevice, String... rules) {
		this.perDevice = perDevice;
		this.rules = Set.of(rules);
	}

	/** Whether every device needs one of its own. */
	public boolean isPerDevice() {
		return perDevice;
	}

	/** What answers a finding; empty where nothing that can be ordered or recorded does. */
	static Optional<NeedKind> of(Finding finding, RuleEntry rule) {
		Optional<NeedKind> byRule = Stream.of(values()).filter(kind -> kind.rules.contains(finding.rule())).findFirst();
		return byRule.or(() -> rule.accepts().isEmpty() ? Optional.empty() : Optional.of(of(rule.accepts())));
	}

	private static NeedKind of(Set<EvidenceKind> accepted) {
		if (accepted.contains(EvidenceKind.COA)) {
			return EVIDENCE;
		}
		if (accepted.contains(EvidenceKind.MAKER_PERMISSION)) {
			return PERMISSION;
		}
		return accepted.equals(Set.copyOf(List.of(EvidenceKind.CONTRACT_CLAUSE))) ? CLAUSE : DOCUMENT;
	}
}

package org.imprimatur.validation.proposal;

import java.util.List;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/**
 * What the rules say of an image on the devices of one licence profile.
 *
 * @param installation the image, with the key and activation that suit it best
 * @param verdict      the verdict
 * @param findings     what weighs, heaviest first; they stand on a deployment that is not in the plan
 */
public record Answer(Installation installation, Verdict verdict, List<Finding> findings) {

	static Answer of(Installation installation, List<Finding> all) {
		return new Answer(installation, Verdict.of(all),
				all.stream().filter(finding -> finding.counts(Severity.ADVICE))
						.sorted((one, other) -> other.severity().compareTo(one.severity())).toList());
	}

	/** How many findings forbid it. */
	long objections() {
		return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
	}
}

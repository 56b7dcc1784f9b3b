package org.imprimatur.cli.report;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.Waiver;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.rule.Labels;

/** Says what answers a finding, and until when. */
final class SettlementWords {

	private SettlementWords() {
	}

	/** What the settlement is, where it is kept or who decided it, and when it ends, or why it settles nothing. */
	static String of(Settlement settlement, Wording wording) {
		String by = by(settlement, wording);
		String on = settlement.on().toString();
		if (settlement.incomplete()) {
			return wording.text("settled.incomplete", by);
		}
		return settlement.expires()
				.map(day -> wording.text(settlement.expired() ? "settled.expired" : "settled.until", by,
						day.toString(), on))
				.orElseGet(() -> wording.text("settled.always", by));
	}

	private static String by(Settlement settlement, Wording wording) {
		String name = Labels.name(settlement.by());
		String detail = switch (settlement.by()) {
		case Evidence evidence -> evidence.getReference();
		case Waiver waiver -> waiver(waiver, wording);
		default -> null;
		};
		String type = Places.type(settlement.by(), wording);
		return detail == null || detail.isBlank() ? wording.text("settled.by", type, name)
				: wording.text("settled.byDetail", type, name, detail);
	}

	private static String waiver(Waiver waiver, Wording wording) {
		String reason = waiver.getReason() == null ? "" : waiver.getReason();
		if (waiver.getApprover() == null || waiver.getApprover().isBlank()) {
			return reason;
		}
		return reason.isBlank() ? waiver.getApprover() : wording.text("settled.waiver", waiver.getApprover(), reason);
	}
}

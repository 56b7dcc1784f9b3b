package org.imprimatur.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.model.Element;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.proposal.Answer;
import org.imprimatur.validation.proposal.Installation;
import org.imprimatur.validation.proposal.Names;
import org.imprimatur.validation.proposal.Need;
import org.imprimatur.validation.proposal.Preview;
import org.imprimatur.validation.proposal.Proposal;
import org.imprimatur.validation.proposal.ProposedGroup;
import org.imprimatur.validation.proposal.ProposedWave;
import org.imprimatur.validation.proposal.Verdict;
import org.imprimatur.validation.proposal.VerdictCounts;
import org.imprimatur.validation.rule.RuleBook;

/** What scripts read of a proposal. */
public final class ProposalJson {

	private static final int FORMAT = 1;

	private final Wording wording;

	/** With messages in that language. */
	public ProposalJson(Wording wording) {
		this.wording = wording;
	}

	/**
	 * Writes it.
	 *
	 * @param written the plan file that was written, if any
	 */
	public void write(Proposal proposal, Preview preview, Optional<String> written, Writer out) throws IOException {
		JsonText json = new JsonText(out);
		json.object(() -> {
			json.put("format", FORMAT).put("written", written.orElse("")).put("devices", proposal.scope().size())
					.put("assigned", proposal.size()).put("left", proposal.left())
					.put("ungrouped", proposal.ungrouped()).put("alreadyPlanned", proposal.scope().planned());
			json.array("waves", () -> {
				for (ProposedWave wave : proposal.waves()) {
					json.object(() -> wave(wave, json));
				}
			});
			json.array("leftOver", () -> {
				for (Proposal.LeftOver left : proposal.leftOver()) {
					json.object(() -> leftOver(left, json));
				}
			});
			json.array("needs", () -> {
				for (Need need : proposal.needs()) {
					json.object(() -> json.put("kind", JsonReport.literal(need.kind())).put("count", need.count())
							.put("subject", need.subject().map(Element::getId).orElse(""))
							.put("text", Names.of(wording.locale()).need(need)).texts("rules", need.rules()));
				}
			});
			counts("before", preview.before(), json);
			counts("after", preview.after(), json);
		}).end();
		out.write("\n");
	}

	private static void wave(ProposedWave wave, JsonText json) throws IOException {
		json.put("wave", wave.existing().map(Element::getId).orElse(""))
				.put("start", wave.start() == null ? "" : wave.start().toString()).put("devices", wave.size());
		json.array("deployments", () -> {
			for (var deployment : wave.deployments().entrySet()) {
				json.object(() -> {
					installation(deployment.getKey(), json);
					json.array("groups", () -> {
						for (ProposedGroup group : deployment.getValue()) {
							json.object(() -> group(group, json));
						}
					});
				});
			}
		});
	}

	private static void installation(Installation installation, JsonText json) throws IOException {
		json.put("image", installation.image().getId()).put("key", installation.key().map(Element::getId).orElse(""))
				.put("activation", installation.activation().map(Element::getId).orElse(""));
	}

	private static void group(ProposedGroup group, JsonText json) throws IOException {
		json.put("group", group.existing().map(Element::getId).orElse("")).put("devices", group.size());
		json.array("criteria", () -> {
			for (ProposedGroup.Condition condition : group.conditions()) {
				json.object(() -> json.put("column", condition.column().header()).put("value", condition.value())
						.put("not", condition.not()));
			}
		});
		json.texts("serials", group.serials());
	}

	private void leftOver(Proposal.LeftOver left, JsonText json) throws IOException {
		json.put("devices", left.cell().devices().size());
		if (left.nearest().isPresent()) {
			Answer nearest = left.nearest().get();
			installation(nearest.installation(), json);
			json.array("findings", () -> {
				for (Finding finding : nearest.findings()) {
					json.object(() -> json.put("rule", finding.rule())
							.put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
							.put("message", RuleBook.installed().text(finding, wording.locale())));
				}
			});
		}
	}

	private static void counts(String name, VerdictCounts counts, JsonText json) throws IOException {
		json.object(name, () -> {
			for (Verdict verdict : Verdict.values()) {
				json.put(JsonReport.literal(verdict), counts.of(verdict));
			}
			json.put("unplanned", counts.unplanned());
		});
	}
}

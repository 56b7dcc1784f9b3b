package org.imprimatur.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Layout;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.proposal.Names;
import org.imprimatur.validation.proposal.Need;
import org.imprimatur.validation.proposal.Preview;
import org.imprimatur.validation.proposal.Proposal;
import org.imprimatur.validation.proposal.ProposedGroup;
import org.imprimatur.validation.proposal.ProposedWave;
import org.imprimatur.validation.proposal.Verdict;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;

/** Tells people what a proposal would do. */
public final class ProposalText {

	private static final int MOST_WAVES = 12;
	private static final int MOST_GROUPS = 8;
	private static final int MOST_LEFT = 10;

	private final Wording wording;
	private final Layout layout;
	private final Names names;

	/** In that language and width. */
	public ProposalText(Wording wording, Layout layout) {
		this.wording = wording;
		this.layout = layout;
		this.names = Names.of(wording.locale());
	}

	/**
	 * Writes it.
	 *
	 * @param written the plan file that was written, if any
	 */
	public void write(Proposal proposal, Preview preview, Optional<String> written, Appendable out)
			throws IOException {
		Sheet sheet = new Sheet(out, layout);
		sheet.paragraph(0, 2, Ink.BOLD, wording.text("propose.head"),
				wording.text("propose.sizes", proposal.scope().size(), proposal.size(), proposal.left(),
						proposal.scope().planned()));
		waves(proposal.waves(), sheet);
		leftOver(proposal, sheet);
		needs(proposal.needs(), sheet);
		verdicts(preview, sheet);
		sheet.gap();
		sheet.paragraph(0, written.map(file -> wording.text("propose.written", file))
				.orElseGet(() -> wording.text(proposal.waves().isEmpty() ? "propose.nothing" : "propose.dryRun")));
	}

	private void waves(List<ProposedWave> waves, Sheet sheet) throws IOException {
		for (ProposedWave wave : waves.stream().limit(MOST_WAVES).toList()) {
			sheet.gap();
			sheet.paragraph(0, 2, Ink.BOLD, wave.existing().map(Labels::name).orElseGet(() -> wave.start().toString()),
					wording.text("propose.devices", wave.size()));
			for (var deployment : wave.deployments().entrySet()) {
				List<ProposedGroup> groups = deployment.getValue();
				sheet.paragraph(2, 4, Ink.PLAIN, "– " + Labels.name(deployment.getKey().image()), wording.text(
						"propose.deployment", groups.stream().mapToInt(ProposedGroup::size).sum(), groups.size()));
				for (ProposedGroup group : groups.stream().limit(MOST_GROUPS).toList()) {
					sheet.paragraph(6, wording.text(group.existing().isPresent() ? "propose.existing" : "propose.new",
							label(group), group.size()));
				}
				more(groups.size() - MOST_GROUPS, 6, sheet);
			}
		}
		more(waves.size() - MOST_WAVES, 0, sheet);
	}

	private String label(ProposedGroup group) {
		return group.serials().isEmpty() ? group.label().isEmpty() ? "*" : group.label()
				: wording.text("propose.serials");
	}

	private void more(int count, int indent, Sheet sheet) throws IOException {
		if (count > 0) {
			sheet.paragraph(indent, wording.text("propose.more", count));
		}
	}

	private void leftOver(Proposal proposal, Sheet sheet) throws IOException {
		if (proposal.left() > 0) {
			sheet.gap();
			sheet.paragraph(0, 2, Ink.BOLD, wording.text("propose.left"),
					wording.text("propose.devices", proposal.left()));
			for (Proposal.LeftOver left : proposal.leftOver().stream().limit(MOST_LEFT).toList()) {
				sheet.paragraph(2, 4, Ink.PLAIN, "–", wording.text("propose.leftLine", left.cell().devices().size(),
						reason(left)));
			}
			more(proposal.leftOver().size() - MOST_LEFT, 2, sheet);
		}
		if (proposal.ungrouped() > 0) {
			sheet.paragraph(0, wording.text("propose.ungrouped", proposal.ungrouped()));
		}
	}

	private String reason(Proposal.LeftOver left) {
		return left.nearest().flatMap(answer -> answer.findings().stream().findFirst()).map(this::text)
				.orElseGet(() -> wording.text("propose.noImage"));
	}

	private String text(Finding finding) {
		return finding.rule() + ": " + RuleBook.installed().text(finding, wording.locale());
	}

	private void needs(List<Need> needs, Sheet sheet) throws IOException {
		if (!needs.isEmpty()) {
			sheet.gap();
			sheet.paragraph(0, 2, Ink.BOLD, wording.text("propose.needs"), "");
			for (Need need : needs) {
				sheet.paragraph(2, 4, Ink.PLAIN, "–", names.need(need));
			}
		}
	}

	private void verdicts(Preview preview, Sheet sheet) throws IOException {
		sheet.gap();
		sheet.paragraph(0, 2, Ink.BOLD, wording.text("propose.verdicts"), "");
		for (Verdict verdict : Verdict.values()) {
			if (preview.before().of(verdict) + preview.after().of(verdict) > 0) {
				change(names.verdict(verdict), preview.before().of(verdict), preview.after().of(verdict), sheet);
			}
		}
		change(names.unplanned(), preview.before().unplanned(), preview.after().unplanned(), sheet);
	}

	private void change(String name, int before, int after, Sheet sheet) throws IOException {
		sheet.paragraph(2, 4, Ink.PLAIN, "–", wording.text("propose.change", name, before, after));
	}
}

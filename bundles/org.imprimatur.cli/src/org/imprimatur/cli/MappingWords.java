package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.exchange.mapping.MappingProposal;
import org.imprimatur.exchange.mapping.ProposedColumn;

/** Shows a proposed mapping. */
final class MappingWords {

	private final Session session;
	private final Wording wording;
	private final Sheet sheet;

	/** Words for a session. */
	MappingWords(Session session) {
		this.session = session;
		this.wording = session.wording();
		this.sheet = new Sheet(session.out(), session.layout());
	}

	/**
	 * Shows it column by column.
	 *
	 * @param file   where it was saved, or would be
	 * @param dryRun whether it was not saved
	 */
	void tell(MappingProposal proposal, Path file, boolean dryRun) throws IOException {
		String table = session.shown(proposal.file()).toString();
		sheet.paragraph(0, 2, Ink.BOLD, table, proposal.sheet().isEmpty()
				? wording.text("mapping.header", proposal.line())
				: wording.text("mapping.headerOnSheet", proposal.line(), proposal.sheet()));
		for (ProposedColumn column : proposal.columns()) {
			column(column);
		}
		sheet.gap();
		if (!proposal.identifiesDevices()) {
			sheet.paragraph(0, 2, Ink.YELLOW, wording.text("import.warning"), wording.text("mapping.noSerial"));
		}
		sheet.paragraph(0, 2, Ink.BOLD, wording.text(dryRun ? "import.dryRun" : "import.written"),
				session.shown(file).toString());
		sheet.paragraph(0, wording.text("mapping.next", CallText.of(List.of("import", "mapping", table))));
	}

	private void column(ProposedColumn column) throws IOException {
		String target = column.target().map(to -> wording.text("mapping.to", to.header()))
				.orElseGet(() -> wording.text("mapping.kept"));
		sheet.paragraph(2, 4, Ink.BOLD, column.source(), wording.text("mapping.column", target,
				wording.literal("mapping.basis", column.basis())));
		texts("mapping.samples", column.samples());
		texts("mapping.unresolved", column.unresolved());
	}

	private void texts(String key, List<String> texts) throws IOException {
		if (!texts.isEmpty()) {
			sheet.paragraph(4, 6, Ink.FAINT, wording.text(key), String.join(wording.text("list.separator"), texts));
		}
	}
}

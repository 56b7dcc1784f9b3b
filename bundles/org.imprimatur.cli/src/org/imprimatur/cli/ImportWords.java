package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.exchange.CellChange;
import org.imprimatur.exchange.DeviceChange;
import org.imprimatur.exchange.FleetImport.Outcome;
import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.MergeReport;

/** Says what an import into a fleet file did. */
final class ImportWords {

	private static final int SOME = 10;

	private final Wording wording;
	private final Sheet sheet;
	private final int most;

	/**
	 * Words for a session.
	 *
	 * @param all whether every device is named
	 */
	ImportWords(Session session, boolean all) {
		this.wording = session.wording();
		this.sheet = new Sheet(session.out(), session.layout());
		this.most = all ? Integer.MAX_VALUE : SOME;
	}

	void tell(Outcome outcome, Path fleet, boolean dryRun) throws IOException {
		ImportCounts counts = outcome.result().counts();
		MergeReport merge = outcome.merge();
		sheet.paragraph(0, 2, Ink.BOLD, written(outcome.written(), dryRun, merge), fleet.toString());
		sheet.paragraph(2, wording.text("import.read", counts.files(), counts.rows(), counts.machines(),
				counts.devices(), counts.skipped(), outcome.format()));
		if (counts.unused() > 0) {
			sheet.paragraph(2, wording.text("import.unused", counts.unused()));
		}
		sheet.paragraph(2, wording.text("import.merged", merge.added().size(), merge.changed().size(),
				merge.unchanged(), merge.conflicting().size(), merge.missing().size()));
		serials("import.added", merge.added());
		changes("import.changed", merge.changed());
		changes("import.conflicts", merge.conflicting());
		changes("import.outdated", merge.outdated());
		serials("import.missing", merge.missing());
		warn(counts, merge);
	}

	private String written(boolean written, boolean dryRun, MergeReport merge) {
		boolean empty = merge.unchanged() == 0 && merge.conflicting().isEmpty() && merge.missing().isEmpty();
		return wording.text(written ? "import.written"
				: dryRun ? "import.dryRun" : empty ? "import.nothing" : "import.unchanged");
	}

	private void warn(ImportCounts counts, MergeReport merge) throws IOException {
		if (counts.skipped() > 0 || counts.unused() > 0) {
			warn("import.warnSkipped", counts.skipped(), counts.unused());
		}
		if (!merge.conflicting().isEmpty()) {
			warn("import.warnConflicts", merge.conflicting().size());
		}
		if (counts.problems() > 0) {
			sheet.paragraph(2, wording.text("import.problems", counts.problems()));
		}
	}

	private void warn(String key, Object... counts) throws IOException {
		sheet.paragraph(2, 4, Ink.YELLOW, wording.text("import.warning"), wording.text(key, counts));
	}

	private void serials(String key, List<String> serials) throws IOException {
		if (!serials.isEmpty()) {
			String list = String.join(" ", serials.subList(0, Math.min(most, serials.size())));
			sheet.paragraph(2, 4, Ink.FAINT, wording.text(key, serials.size()), more(list, serials.size()));
		}
	}

	private void changes(String key, List<DeviceChange> changes) throws IOException {
		if (changes.isEmpty()) {
			return;
		}
		sheet.paragraph(2, 4, Ink.FAINT, wording.text(key, changes.size()), "");
		for (DeviceChange change : changes.subList(0, Math.min(most, changes.size()))) {
			sheet.paragraph(4, 6, Ink.PLAIN, change.serial(), String.join(wording.text("list.separator"),
					change.cells().stream().map(this::cell).toList()));
		}
		if (changes.size() > most) {
			sheet.paragraph(4, wording.text("import.more", changes.size() - most));
		}
	}

	private String cell(CellChange change) {
		return change.before().isEmpty() ? wording.text("import.cellNew", change.column(), change.after())
				: wording.text("import.cell", change.column(), change.before(), change.after());
	}

	private String more(String list, int count) {
		return count > most ? list + " " + wording.text("import.more", count - most) : list;
	}
}

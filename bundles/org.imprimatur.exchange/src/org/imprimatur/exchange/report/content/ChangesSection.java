package org.imprimatur.exchange.report.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.exchange.report.ReportContext;
import org.imprimatur.exchange.seal.Seal;
import org.imprimatur.exchange.seal.SealDiff;
import org.imprimatur.exchange.seal.SealStamp;
import org.imprimatur.exchange.seal.SealedCheck;
import org.imprimatur.validation.Severity;

/** What changed since an earlier audit. */
final class ChangesSection implements Section {

	private static final int MOST = 100;

	@Override
	public String id() {
		return "changes";
	}

	@Override
	public Map<String, Object> values(ReportSource source) throws IOException {
		Map<String, Object> values = new HashMap<>();
		if (source.context().since().isPresent()) {
			SealedCheck before = source.context().since().get();
			values.put("before", source.words().text("changes.since", source.words().of(before.day()),
					before.at().toString(), Words.clean(before.user())));
			values.put("changes", changes(SealDiff.of(before, now(source)), source.words()));
		}
		return values;
	}

	private static SealedCheck now(ReportSource source) throws IOException {
		ReportContext context = source.context();
		SealStamp stamp = new SealStamp("", context.by(), context.stamp(), context.generator());
		return SealedCheck.of(Seal.of(source.result(), stamp, "", context.inputs(), Optional.empty()), Path.of(""),
				context.locale());
	}

	private static Grid changes(SealDiff diff, Words words) {
		Grid.Builder grid = Grid.of(words, "changes", "change rule place found affected#").atMost(MOST);
		diff.findings().stream().filter(change -> change.finding().severity().reaches(Severity.ADVICE)).forEach(change -> {
			boolean worse = change.isWorse(Severity.WARN);
			grid.row(new Cell(words.text("fate." + change.fate()), worse ? Tone.ERROR : Tone.GOOD, ""),
					change.finding().rule(), change.finding().place(), change.finding().message(words.locale()),
					change.finding().devices());
		});
		List.of(diff.inputs(), diff.versions(), diff.rules()).stream().flatMap(List::stream)
				.forEach(change -> grid.row(words.text("change." + change.kind()), words.text("none"), change.name(),
						words.text("change.value", Words.clean(change.before()), Words.clean(change.after())), words.text("none")));
		return grid.build();
	}
}

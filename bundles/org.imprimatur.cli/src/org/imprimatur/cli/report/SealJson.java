package org.imprimatur.cli.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.exchange.seal.InputCheck;
import org.imprimatur.exchange.seal.Integrity;
import org.imprimatur.exchange.seal.Integrity.Alteration;
import org.imprimatur.exchange.seal.Seal;
import org.imprimatur.exchange.seal.SealDiff;
import org.imprimatur.exchange.seal.SealDiff.AnswerChange;
import org.imprimatur.exchange.seal.SealDiff.Change;
import org.imprimatur.exchange.seal.SealDiff.FindingChange;
import org.imprimatur.exchange.seal.SealedCheck;
import org.imprimatur.exchange.seal.SealedFinding;
import org.imprimatur.validation.Severity;

/** What scripts read of seals: whether one is whole, and what changed between two. */
public final class SealJson {

	private static final int FORMAT = 1;

	private final Wording wording;

	/** With messages in that language. */
	public SealJson(Wording wording) {
		this.wording = wording;
	}

	/**
	 * Whether a seal is whole, and whether the files are still those it speaks of.
	 *
	 * @param check what it says; empty where that cannot be read any more
	 */
	public void verified(Path file, Seal seal, Integrity integrity, Optional<SealedCheck> check,
			List<InputCheck> inputs, PrintStream out) throws IOException {
		write(out, json -> {
			json.put("format", FORMAT).put("file", file.toString()).put("intact", integrity.holds())
					.put("digest", seal.digest()).put("signature", JsonReport.literal(integrity.signature()))
					.put("signer", integrity.signer().orElse(""));
			if (check.isPresent()) {
				stamp("sealed", check.get(), json);
			}
			json.array("alterations", () -> {
				for (Alteration alteration : integrity.alterations()) {
					json.object(() -> json.put("kind", JsonReport.literal(alteration.kind())).put("place",
							alteration.place()));
				}
			});
			json.array("inputs", () -> {
				for (InputCheck input : inputs) {
					json.object(() -> json.put("role", JsonReport.literal(input.input().role()))
							.put("file", input.input().file()).put("state", JsonReport.literal(input.state())));
				}
			});
		});
	}

	/** What changed between two sealed checks, and whether it is worse than the bar allows. */
	public void differences(SealedCheck before, SealedCheck after, SealDiff diff, Severity bar, PrintStream out)
			throws IOException {
		write(out, json -> {
			json.put("format", FORMAT).put("failOn", JsonReport.literal(bar)).put("worse", diff.isWorse(bar));
			stamp("before", before, json);
			stamp("after", after, json);
			json.array("findings", () -> {
				for (FindingChange change : diff.findings()) {
					json.object(() -> finding(change, bar, json));
				}
			});
			json.array("answers", () -> {
				for (AnswerChange change : diff.answers()) {
					json.object(() -> json.put("kind", JsonReport.literal(change.kind()))
							.put("type", change.answer().waiver() ? "waiver" : "evidence")
							.put("id", change.answer().id()).put("name", change.answer().name()).put("expires",
									change.answer().expires().map(Object::toString).orElse("")));
				}
			});
			changes("inputs", diff.inputs(), json);
			changes("versions", diff.versions(), json);
			changes("rules", diff.rules(), json);
		});
	}

	private static void stamp(String name, SealedCheck check, JsonText json) throws IOException {
		json.object(name, () -> json.put("at", check.at().toString()).put("user", check.user())
				.put("by", check.by()).put("day", check.day().toString()).put("plan", check.plan()));
	}

	private void finding(FindingChange change, Severity bar, JsonText json) throws IOException {
		SealedFinding finding = change.finding();
		json.put("fate", JsonReport.literal(change.fate())).put("worse", change.isWorse(bar)).put("id", finding.id())
				.put("rule", finding.rule()).put("severity", JsonReport.literal(finding.severity()))
				.put("open", change.after().isPresent() && finding.open()).put("place", finding.place())
				.put("message", finding.message(wording.locale())).put("devices", finding.devices())
				.put("answer", finding.answer().orElse(""));
		if (change.before().isPresent()) {
			SealedFinding then = change.before().get();
			json.object("before", () -> json.put("severity", JsonReport.literal(then.severity()))
					.put("open", then.open()).put("devices", then.devices()));
		}
	}

	private static void changes(String name, List<Change> changes, JsonText json) throws IOException {
		json.array(name, () -> {
			for (Change change : changes) {
				json.object(() -> json.put("kind", JsonReport.literal(change.kind())).put("name", change.name())
						.put("before", change.before()).put("after", change.after()));
			}
		});
	}

	/** What stands in the outermost object. */
	@FunctionalInterface
	private interface Members {
		void write(JsonText json) throws IOException;
	}

	private static void write(PrintStream out, Members members) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		JsonText json = new JsonText(writer);
		json.object(() -> members.write(json)).end();
		writer.write('\n');
		writer.flush();
	}
}

package org.imprimatur.cli.report;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.imprimatur.cli.text.Visible;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.exchange.seal.InputCheck;
import org.imprimatur.exchange.seal.Integrity;
import org.imprimatur.exchange.seal.Integrity.Alteration;
import org.imprimatur.exchange.seal.Integrity.SignatureState;
import org.imprimatur.exchange.seal.Seal;
import org.imprimatur.exchange.seal.SealedCheck;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;

/** Says in words what was sealed, and whether a seal is whole. */
public final class SealText {

	private static final int SHOWN = 20;

	private final Wording wording;

	/** In that language. */
	public SealText(Wording wording) {
		this.wording = wording;
	}

	/** Tells that a check was sealed. */
	public void sealed(Path file, CheckResult result, Seal seal, int inputs, PrintStream out) {
		String open = SeverityWords.counts(result.findings().stream().filter(Finding::isOpen).toList(), wording);
		say(out, "seal.written", file, result.day().toString(), inputs);
		say(out, open.isEmpty() ? "seal.nothingOpen" : "seal.open", open);
		say(out, "seal.digest", seal.digest());
		signature(Integrity.of(seal, Optional.empty()), out);
	}

	/**
	 * Tells whether a seal is whole, and whether the files are still those it speaks of.
	 *
	 * @param check what it says; empty where that cannot be read any more
	 */
	public void verified(Path file, Seal seal, Integrity integrity, Optional<SealedCheck> check,
			List<InputCheck> inputs, PrintStream out) {
		say(out, integrity.holds() ? "seal.intact" : "seal.altered", file);
		check.ifPresent(it -> say(out, "seal.stamp", it.at().toString(), it.by().isEmpty() ? it.user() : it.by(),
				it.user(), it.day().toString()));
		say(out, "seal.digest", seal.digest());
		signature(integrity, out);
		integrity.alterations().stream().limit(SHOWN).forEach(alteration -> out.println(line(alteration)));
		if (integrity.alterations().size() > SHOWN) {
			say(out, "seal.more", integrity.alterations().size() - SHOWN);
		}
		long same = inputs.stream().filter(input -> input.state() == InputCheck.State.SAME).count();
		if (check.isPresent()) {
			say(out, same == inputs.size() ? "seal.inputsSame" : "seal.inputsChanged", inputs.size() - same,
					inputs.size());
		}
		inputs.stream().filter(input -> input.state() != InputCheck.State.SAME)
				.forEach(input -> out.println("  - " + wording.literal("seal.state", input.state()) + ": "
						+ Visible.text(wording.literal("seal.role", input.input().role()) + " "
								+ input.input().file())));
	}

	private String line(Alteration alteration) {
		String kind = wording.literal("seal.kind", alteration.kind());
		return "  - " + (alteration.place().isEmpty() ? kind : kind + ": " + Visible.text(alteration.place()));
	}

	private void signature(Integrity integrity, PrintStream out) {
		say(out, "seal.signature." + integrity.signature(), integrity.signer().orElse(""));
		if (integrity.signature() == SignatureState.UNSIGNED && integrity.holds()) {
			say(out, "seal.unsignedNote");
		}
	}

	private void say(PrintStream out, String key, Object... arguments) {
		out.println(Visible.text(wording.text(key, arguments)));
	}
}

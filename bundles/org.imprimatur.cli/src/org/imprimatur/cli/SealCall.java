package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.imprimatur.cli.report.SealText;
import org.imprimatur.exchange.seal.Seal;
import org.imprimatur.exchange.seal.SealKey;
import org.imprimatur.exchange.seal.SealStamp;
import org.imprimatur.exchange.seal.SealedInput;
import org.imprimatur.validation.CheckResult;

import picocli.CommandLine.ParseResult;

/** The part of {@code imprimatur audit} that seals a check. */
final class SealCall {

	private final ParseResult call;
	private final Session session;
	private final Path named;
	private final Path file;
	private final Optional<SealKey> key;

	/**
	 * A call that asks for a seal.
	 *
	 * @param inputs files that may not be overwritten
	 * @throws UsageException when the seal would overwrite one of them, the report, or without --overwrite an older seal
	 * @throws IOException    when its folder is missing or the key cannot be read
	 */
	SealCall(ParseResult call, List<Path> inputs, Session session) throws IOException {
		this.call = call;
		this.session = session;
		named = call.matchedOptionValue("--seal", (Path) null);
		file = new OutputFile(named, inputs, session).path();
		for (String other : List.of("--output", "--device-list")) {
			if (call.hasMatchedOption(other) && session.resolve(call.matchedOptionValue(other, (Path) null)).equals(file)) {
				throw session.usage("audit.sameFile", named);
			}
		}
		if (Files.exists(file) && !call.hasMatchedOption("--overwrite")) {
			throw session.usage("audit.sealExists", named);
		}
		Path keyFile = call.matchedOptionValue("--key", (Path) null);
		key = keyFile == null ? Optional.empty()
				: Optional.of(SealKey.read(session.resolve(keyFile), session.wording().locale()));
	}

	/** Seals a check. */
	void write(Path plan, CheckResult result, List<SealedInput> inputs, Instant stamp) throws IOException {
		Seal seal = Seal.of(result, new SealStamp(System.getProperty("user.name", "?"),
				call.matchedOptionValue("--by", "").strip(), stamp, Version.text()),
				Seal.place(session.resolve(plan), file), inputs, key);
		seal.write(file);
		new SealText(session.wording()).sealed(named, result, seal, inputs.size(), session.out());
	}
}

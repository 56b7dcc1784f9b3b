package org.imprimatur.cli;

import java.io.IOException;

import org.imprimatur.cli.LicenceImportCall.Licences;
import org.imprimatur.exchange.entitlement.EntDocument;
import org.imprimatur.exchange.entitlement.EntImport;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur import ent}: software entitlements (ISO/IEC 19770-3) into an agreement of a plan. */
final class ImportEntCommand implements Command {

	@Override
	public void describe(CommandSpec spec) {
		LicenceImportCall.describe(spec);
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		return new LicenceImportCall(call, session).run((file, context) -> {
			EntDocument document = EntDocument.read(file, context);
			return new Licences(document.problems(), (agreement, onConflict, dryRun) -> {
				EntImport entitlements = new EntImport(agreement, onConflict, context);
				return dryRun ? entitlements.preview(document) : entitlements.apply(document);
			});
		});
	}
}

package org.imprimatur.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.cli.LicenceImportCall.Licences;
import org.imprimatur.exchange.entitlement.PurchaseImport;
import org.imprimatur.exchange.entitlement.PurchaseList;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur import purchases}: a purchase list into an agreement of a plan. */
final class ImportPurchasesCommand implements Command {

	@Override
	public void describe(CommandSpec spec) {
		LicenceImportCall.describe(spec);
		spec.addOption(OptionSpec.builder("--sheet").paramLabel("NAME").type(String.class).build());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		Optional<String> sheet = Optional.ofNullable(call.matchedOptionValue("--sheet", (String) null));
		return new LicenceImportCall(call, session).run((file, context) -> {
			PurchaseList list = PurchaseList.read(file, sheet, Map.of(), context);
			return new Licences(list.problems(), (agreement, onConflict, dryRun) -> {
				PurchaseImport purchases = new PurchaseImport(agreement, onConflict, context);
				return dryRun ? purchases.preview(list.lines()) : purchases.apply(list.lines());
			});
		});
	}
}

package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Purchases and entitlements into an agreement of a plan, and out of it. */
class ImportLicencesTest {

	@TempDir
	Path folder;

	@Test
	void purchasesAreRecordedOnce() throws IOException {
		new SamplePlan().in(folder);
		list();
		assertThat(call("import", "purchases", "orders.csv", "--plan", SamplePlan.NAME, "--dry-run").out())
				.contains("Dry run", "1 added");
		assertThat(agreement().getPurchases()).hasSize(1);
		Call call = call("import", "purchases", "orders.csv", "--plan", SamplePlan.NAME, "--agreement", "open-value");
		assertThat(call.out()).contains("Written: sample.imprimatur", "1 added, 1 not understood", "Windows 11 Pro",
				"Warning: 1 line was not taken over");
		assertThat(call.err()).startsWith("orders.csv:3:");
		assertThat(call.exit()).isEqualTo(ExitCode.CLEAN);
		assertThat(agreement().getPurchases()).hasSize(2).last().satisfies(
				purchase -> assertThat(purchase.getQuantity()).isEqualTo(20));
		Call again = call("import", "purchases", "orders.csv", "--plan", SamplePlan.NAME, "--strict");
		assertThat(again.out()).contains("Nothing new", "1 recorded already");
		assertThat(again.exit()).isEqualTo(ExitCode.FINDINGS);
	}

	@Test
	void oneOfSeveralAgreementsHasToBeNamed() throws IOException {
		new SamplePlan().with(estate -> {
			Agreement other = ImprimaturFactory.eINSTANCE.createAgreement();
			other.setId("mpsa");
			other.setNumber("V999");
			estate.getAgreements().add(other);
		}).in(folder);
		list();
		Call call = call("import", "purchases", "orders.csv", "--plan", SamplePlan.NAME);
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(call.err()).contains("--agreement", "open-value (Open Value), mpsa");
		assertThat(call("import", "purchases", "orders.csv", "--plan", SamplePlan.NAME, "--agreement", "V999").out())
				.contains("1 added");
	}

	@Test
	void aRecordThatIsContradictedIsStillCompleted() throws IOException {
		new SamplePlan().with(estate -> {
			Purchase purchase = estate.getAgreements().getFirst().getPurchases().getFirst();
			purchase.setOrder("4711");
			purchase.setQuantity(5);
			purchase.setDate(null);
		}).in(folder);
		list();
		Call call = call("import", "purchases", "orders.csv", "--plan", SamplePlan.NAME);
		assertThat(call.out()).contains("Written: sample.imprimatur", "1 conflicting");
		assertThat(agreement().getPurchases()).singleElement().satisfies(purchase -> {
			assertThat(purchase.getQuantity()).isEqualTo(5);
			assertThat(purchase.getDate()).isEqualTo("2026-05-01");
		});
		call("import", "purchases", "orders.csv", "--plan", SamplePlan.NAME, "--follow-file");
		assertThat(agreement().getPurchases()).singleElement().extracting(Purchase::getQuantity).isEqualTo(20);
	}

	@Test
	void damageLeavesThePlanUntouched() throws IOException {
		new SamplePlan().in(folder);
		String before = Files.readString(folder.resolve(SamplePlan.NAME));
		Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");
		Files.writeString(folder.resolve("x.xml"),
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
		assertThat(call("import", "purchases", "x.csv", "--plan", SamplePlan.NAME).exit())
				.isEqualTo(ExitCode.UNREADABLE);
		Call call = call("import", "ent", "x.xml", "--plan", SamplePlan.NAME);
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).startsWith("x.xml:1:");
		assertThat(folder.resolve(SamplePlan.NAME)).hasContent(before);
	}

	@Test
	void entitlementsGoOutAndIn() throws IOException {
		new SamplePlan().in(folder);
		Call out = call("export", "ent", SamplePlan.NAME, "--output", "ents.xml");
		assertThat(out.out()).contains("Written: ents.xml, with 1 purchase and no entitlements");
		assertThat(out.exit()).isEqualTo(ExitCode.CLEAN);
		Call in = call("import", "ent", "ents.xml", "--plan", SamplePlan.NAME);
		assertThat(in.out()).contains("Nothing new", "1 recorded already");
		assertThat(in.exit()).isEqualTo(ExitCode.CLEAN);
		assertThat(call("export", "ent", SamplePlan.NAME, "--output", SamplePlan.NAME).exit())
				.isEqualTo(ExitCode.USAGE);
		assertThat(call("export").err()).contains("what to export: ", "ent");
	}

	private void list() throws IOException {
		Files.writeString(folder.resolve("orders.csv"), """
				Order number,Product name,Quantity,Order date
				4711,Windows 11 Pro Upgrade,20,2026-05-01
				4712,Adobe Acrobat,3,2026-05-01
				""");
	}

	private Agreement agreement() throws IOException {
		return new EstateStore().load(folder.resolve(SamplePlan.NAME), Progress.NONE).getAgreements().getFirst();
	}

	private Call call(String... arguments) {
		return Call.in(folder, arguments);
	}
}

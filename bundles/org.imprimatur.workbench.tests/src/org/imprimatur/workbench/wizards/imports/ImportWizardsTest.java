package org.imprimatur.workbench.wizards.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.imprimatur.exchange.entitlement.EntExport;
import org.imprimatur.exchange.entitlement.EntVocabulary;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.ui.document.PlanUse;
import org.imprimatur.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Imports from the choice of files to the saved plan. */
class ImportWizardsTest {

	private static final String TABLE = """
			S/N,Computer,Maker,Model,Office
			A-1,PC-001,Dell Inc.,Latitude 5450,Nagoya
			A-2,PC-002,Dell Inc.,Latitude 5450,大阪
			A-3,PC-003,Dell Inc.,Latitude 5450,大阪
			""";
	private static final String DISM = """
			Deployment Image Servicing and Management tool

			Details for image : install.wim

			Index : 1
			Name : Windows 11 Enterprise
			Description : Windows 11 Enterprise
			Size : 18,000,000,000 bytes
			Architecture : x64
			Version : 10.0.26100
			ServicePack Build : 1742
			Edition : Enterprise
			Installation : Client
			Languages :
				ja-JP (Default)
			""";
	private static final String PURCHASES = """
			Order,Product,Quantity,Date
			PO-1,Windows 11 Enterprise,200,2026-04-01
			""";

	@AfterEach
	void cleanUp() throws Exception {
		WizardDriver.cleanUp();
	}

	@Test
	void aTableIsMappedPreviewedAndImported() throws Exception {
		IFile plan = WizardDriver.estate("Acme");
		Path table = WizardDriver.beside(plan, "devices.csv", TABLE);
		Path fleet = plan.getLocation().toPath().resolveSibling("Acme.fleet.csv");
		String before = Files.readString(fleet);
		InventoryImportWizard inventory = new InventoryImportWizard();
		try (WizardDriver wizard = new WizardDriver(inventory)) {
			inventory.choose(List.of(table));
			WizardDriver.photograph("wizard-import-files");
			wizard.next();
			assertThat(wizard.current()).isInstanceOf(MappingPage.class);
			WizardDriver.photograph("wizard-import-mapping");
			wizard.next();
			assertThat(wizard.current()).isInstanceOf(MergePage.class);
			WizardDriver.photograph("wizard-import-preview");
			assertThat(Files.readString(fleet)).isEqualTo(before);
			wizard.finish();
		}
		assertThat(load(plan).getFleets().getFirst().getDevices()).extracting(Device::getSerial)
				.containsExactly("A-1", "A-2", "A-3");
	}

	@Test
	void anOpenPlanIsChangedByOneStepThatUndoTakesBack() throws Exception {
		IFile plan = WizardDriver.estate("Acme");
		Path table = WizardDriver.beside(plan, "devices.csv", TABLE);
		try (PlanUse editor = PlanUse.of(plan, new NullProgressMonitor())) {
			InventoryImportWizard inventory = new InventoryImportWizard();
			try (WizardDriver wizard = new WizardDriver(inventory)) {
				inventory.choose(List.of(table));
				wizard.next();
				wizard.next();
				wizard.finish();
			}
			assertThat(editor.document().isDirty()).isTrue();
			assertThat(editor.document().estate().getFleets().getFirst().getDevices()).hasSize(3);
			editor.document().commands().undo();
			assertThat(editor.document().estate().getFleets().getFirst().getDevices()).isEmpty();
		}
	}

	@Test
	void damagedFilesAreNamedAndNothingHappens() throws Exception {
		IFile plan = WizardDriver.estate("Acme");
		Path table = WizardDriver.beside(plan, "devices.csv", "");
		InventoryImportWizard inventory = new InventoryImportWizard();
		try (WizardDriver wizard = new WizardDriver(inventory)) {
			inventory.choose(List.of(table));
			assertThat(wizard.current().getErrorMessage()).contains("devices.csv");
			assertThat(wizard.current().isPageComplete()).isFalse();
		}
	}

	@Test
	void factsOfAnImageAreTakenOver() throws Exception {
		IFile plan = WizardDriver.estate("Acme");
		Path dism = WizardDriver.beside(plan, "dism.txt", DISM);
		ImageImportWizard image = new ImageImportWizard();
		try (WizardDriver wizard = new WizardDriver(image)) {
			image.choose(dism);
			WizardDriver.photograph("wizard-import-image");
			wizard.finish();
		}
		assertThat(load(plan).getImages()).singleElement()
				.satisfies(added -> assertThat(added.getLanguage()).isEqualTo("ja-JP"));
	}

	@Test
	void purchasesAreTakenOver() throws Exception {
		IFile plan = WizardDriver.estate("Acme");
		Path list = WizardDriver.beside(plan, "orders.csv", PURCHASES);
		PurchaseImportWizard purchases = new PurchaseImportWizard();
		try (WizardDriver wizard = new WizardDriver(purchases)) {
			purchases.choose(list);
			WizardDriver.photograph("wizard-import-purchases");
			wizard.finish();
		}
		assertThat(load(plan).getAgreements().getFirst().getPurchases()).singleElement()
				.satisfies(purchase -> assertThat(purchase.getQuantity()).isEqualTo(200));
	}

	/** What the example's agreement holds, as a document beside the plan. */
	private static Path entitlements(IFile plan, Agreement example) throws Exception {
		Path document = plan.getLocation().toPath().resolveSibling("entitlements.xml");
		new EntExport(EntVocabulary.shipped()).write(example, document);
		return document;
	}

	@Test
	void entitlementsAreTakenOver() throws Exception {
		IFile plan = WizardDriver.example();
		Agreement before = load(plan).getAgreements().getFirst();
		Path document = entitlements(plan, before);
		plan.setContents(plan.readString().replaceAll("<purchases[^>]*/>", "").getBytes(StandardCharsets.UTF_8),
				IResource.FORCE, null);
		EntitlementImportWizard entitlements = new EntitlementImportWizard();
		try (WizardDriver wizard = new WizardDriver(entitlements)) {
			entitlements.choose(document);
			WizardDriver.photograph("wizard-import-entitlements");
			wizard.finish();
		}
		assertThat(load(plan).getAgreements().getFirst().getPurchases()).extracting(Purchase::getOrder)
				.isEqualTo(before.getPurchases().stream().map(Purchase::getOrder).toList()).isNotEmpty();
	}

	@Test
	void entitlementsOfAnotherAgreementAreRefused() throws Exception {
		IFile plan = WizardDriver.estate("Acme");
		Agreement example = load(WizardDriver.example()).getAgreements().getFirst();
		EntitlementImportWizard entitlements = new EntitlementImportWizard();
		entitlements.startWith(plan);
		try (WizardDriver wizard = new WizardDriver(entitlements)) {
			entitlements.choose(entitlements(plan, example));
			assertThat(wizard.current().getMessage()).isEqualTo(Messages.licenceRefused);
			assertThat(wizard.current().isPageComplete()).isFalse();
		}
	}

	@Test
	void anImportThatIsStoppedChangesNothing() throws Exception {
		IFile plan = WizardDriver.estate("Acme");
		Path table = WizardDriver.beside(plan, "devices.csv", TABLE);
		NullProgressMonitor stopped = new NullProgressMonitor();
		try (InventoryImport inventory = new InventoryImport();
				PlanUse editor = PlanUse.of(plan, new NullProgressMonitor())) {
			inventory.from(List.of(table), Optional.empty(), Optional.empty());
			inventory.into(Optional.of(plan), "Acme.fleet.csv");
			inventory.detect(new NullProgressMonitor());
			inventory.by(inventory.proposal().orElseThrow().mapping());
			InventoryImport.Reading reading = inventory.read(new NullProgressMonitor());
			stopped.setCanceled(true);
			assertThatThrownBy(() -> inventory.apply(reading, stopped)).isInstanceOf(CancellationException.class);
			assertThat(editor.document().estate().getFleets().getFirst().getDevices()).isEmpty();
			assertThat(editor.document().isDirty()).isFalse();
		}
	}

	private static Estate load(IFile plan) throws Exception {
		return new EstateStore(Locale.ENGLISH).load(plan.getLocation().toPath(), Progress.NONE);
	}
}

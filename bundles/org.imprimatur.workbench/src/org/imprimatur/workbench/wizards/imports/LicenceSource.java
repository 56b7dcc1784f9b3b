package org.imprimatur.workbench.wizards.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.entitlement.EntDocument;
import org.imprimatur.exchange.entitlement.EntImport;
import org.imprimatur.exchange.entitlement.LicenceReport;
import org.imprimatur.exchange.entitlement.PurchaseImport;
import org.imprimatur.exchange.entitlement.PurchaseList;
import org.imprimatur.exchange.image.OnConflict;
import org.imprimatur.model.Agreement;

/** What a file says was bought. */
enum LicenceSource {

	/** A purchase list. */
	PURCHASES(List.of("*.csv;*.xlsx", "*.*")) { //$NON-NLS-1$ //$NON-NLS-2$
		@Override
		Merge read(Path file, ImportContext context) throws IOException {
			PurchaseList list = PurchaseList.read(file, Optional.empty(), Map.of(), context);
			return (agreement, onConflict, apply) -> {
				PurchaseImport purchases = new PurchaseImport(agreement, onConflict, context);
				return apply ? purchases.apply(list.lines()) : purchases.preview(list.lines());
			};
		}
	},
	/** Entitlements in our XML. */
	ENTITLEMENTS(List.of("*.xml;*.ent", "*.*")) { //$NON-NLS-1$ //$NON-NLS-2$
		@Override
		Merge read(Path file, ImportContext context) throws IOException {
			EntDocument document = EntDocument.read(file, context);
			return (agreement, onConflict, apply) -> {
				EntImport entitlements = new EntImport(agreement, onConflict, context);
				return apply ? entitlements.apply(document) : entitlements.preview(document);
			};
		}
	};

	private final List<String> endings;

	LicenceSource(List<String> endings) {
		this.endings = endings;
	}

	/** Brings what was read into an agreement, or tells what that would do. */
	@FunctionalInterface
	interface Merge {
		LicenceReport into(Agreement agreement, OnConflict onConflict, boolean apply);
	}

	/** Reads a file. */
	abstract Merge read(Path file, ImportContext context) throws IOException;

	/** How its files end. */
	List<String> endings() {
		return endings;
	}
}

package org.imprimatur.validation.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Family;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.Product;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Grant;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProductFacts;

/** The agreement from which a deployment can draw its right, and the Windows licences bought under it. */
final class VolumeAgreement {

	private VolumeAgreement() {
	}

	/** The image's agreement, if its programme may grant the right and the image needs one: a factory image does not. */
	static Optional<Agreement> of(DeploymentFacts deployment) {
		return deployment.image().getSource() != ImageSource.OEM_CFI && deployment.terms().grant() != Grant.NO
				? deployment.agreement() : Optional.empty();
	}

	/** Windows client licences held under the agreement on a day: those ordered by then and entitlements in force. */
	static int windowsLicences(Agreement agreement, LocalDate day, Catalogue catalogue) {
		int ordered = windowsPurchases(agreement, catalogue)
				.filter(purchase -> purchase.getDate() == null || !purchase.getDate().isAfter(day))
				.mapToInt(Purchase::getQuantity).sum();
		int entitled = agreement.getEntitlements().stream()
				.filter(entitlement -> isWindows(entitlement.getProduct(), catalogue))
				.filter(entitlement -> entitlement.getFrom() == null || !entitlement.getFrom().isAfter(day))
				.filter(entitlement -> entitlement.getTo() == null || !entitlement.getTo().isBefore(day))
				.mapToInt(entitlement -> Math.max(0, entitlement.getQuantity())).sum();
		return ordered + entitled;
	}

	/** Orders of Windows client licences under the agreement. */
	static Stream<Purchase> windowsPurchases(Agreement agreement, Catalogue catalogue) {
		return agreement.getPurchases().stream().filter(purchase -> purchase.getQuantity() > 0)
				.filter(purchase -> isWindows(purchase.getProduct(), catalogue));
	}

	private static boolean isWindows(Product product, Catalogue catalogue) {
		return product != null && ProductFacts.of(product, "", catalogue).family() == Family.WINDOWS_CLIENT;
	}
}

package org.imprimatur.model.edit;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Criterion;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.Element;
import org.imprimatur.model.Entitlement;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.Key;
import org.imprimatur.model.KmsHost;
import org.imprimatur.model.Product;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.UnlicensedCopies;
import org.imprimatur.model.UserLicence;
import org.imprimatur.model.Waiver;
import org.imprimatur.validation.rule.Labels;

/** The label of an object: its name; where it has none, what tells it from the others of its kind. */
public final class ElementText {

	private ElementText() {
	}

	/** The label of an object, in the language of the user interface. */
	public static String of(EObject object) {
		return switch (object) {
		case Key key -> joined(" ", first(name(key), word(key.getKind())), ending(key));
		case Element element when name(element) != null -> name(element);
		case Purchase purchase -> count(purchase, purchase.getProduct(), purchase.getQuantity());
		case Entitlement entitlement -> count(entitlement, entitlement.getProduct(), entitlement.getQuantity());
		case UnlicensedCopies copies -> word(copies.getUse()) + times(copies.getCount());
		case UserLicence licence -> word(licence.getKind()) + times(licence.getQuantity());
		case KmsHost host when host.getSystem() != null -> host.getSystem();
		case Waiver waiver when waiver.getRule() != null -> waiver.getRule();
		case Deployment deployment when deployment.getImage() != null -> deployment(deployment);
		case Criterion criterion -> criterion(criterion);
		case Device device -> first(device.getName(), device.getSerial(), ModelTexts.type(device.eClass()));
		case Fleet fleet when fleet.eResource() != null -> URI.decode(fleet.eResource().getURI().lastSegment());
		default -> ModelTexts.type(object.eClass());
		};
	}

	private static String name(Element element) {
		return element.getName() == null || element.getName().isBlank() ? null : element.getName();
	}

	private static String ending(Key key) {
		return key.getLastFive() == null || key.getLastFive().isBlank() ? null : "…" + key.getLastFive();
	}

	private static String count(EObject object, Product product, int quantity) {
		return first(product == null ? null : of(product), ModelTexts.type(object.eClass())) + times(quantity);
	}

	private static String times(int count) {
		return count == 0 ? "" : " × " + NumberFormat.getIntegerInstance(Locale.getDefault()).format(count);
	}

	private static String deployment(Deployment deployment) {
		String groups = deployment.getGroups().stream().map(ElementText::of).collect(Collectors.joining(", "));
		return of(deployment.getImage()) + (groups.isEmpty() ? "" : " → " + groups);
	}

	private static String criterion(Criterion criterion) {
		return joined(criterion.isNot() ? " ≠ " : " = ", first(criterion.getColumn(), "?"),
				first(criterion.getValue(), "?"));
	}

	private static String word(Enum<?> literal) {
		return Labels.of(literal, Locale.getDefault()).toString();
	}

	private static String first(String... texts) {
		return Stream.of(texts).filter(Objects::nonNull).filter(text -> !text.isBlank()).findFirst().orElse("");
	}

	private static String joined(String separator, String... texts) {
		return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(separator));
	}
}

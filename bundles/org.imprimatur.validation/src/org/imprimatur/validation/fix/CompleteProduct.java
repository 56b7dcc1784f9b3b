package org.imprimatur.validation.fix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Device;
import org.imprimatur.model.Family;
import org.imprimatur.model.Product;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.facts.ProductDoubt.Attribute;

/** Asks for what makes up a product's identity and is missing; where that is several things, offers what devices have. */
final class CompleteProduct implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		Product product = (Product) at.argument(1);
		List<Attribute> missing = ((List<?>) at.argument(2)).stream().map(Attribute.class::cast).toList();
		List<Field> fields = missing.stream().map(attribute -> field(attribute, product, at, missing.size() > 1))
				.toList();
		return Stream.of(QuickFix.ofPlan(entry.id(), product, List.of(), List.of(product), fields,
				(scene, answers) -> fields.forEach(field -> answers.text(field.name())
						.ifPresent(text -> set(scene.of(product), field.name(), text)))));
	}

	private static Field field(Attribute attribute, Product product, FixCase at, boolean offer) {
		Catalogue catalogue = at.result().catalogue();
		Optional<Device> device = at.finding().devices().stream().findFirst();
		boolean office = product.getFamily() == Family.OFFICE;
		String name = attribute.name().toLowerCase(Locale.ROOT);
		List<Choice> choices = switch (attribute) {
		case FAMILY -> Stream.of(Family.values()).filter(family -> family != Family.UNKNOWN)
				.map(family -> new Choice(family.name(), family)).toList();
		case VERSION -> catalogue.releases().stream().filter(release -> suits(product, release.family()))
				.map(Release::id).distinct().map(id -> new Choice(id, id)).toList();
		case EDITION -> catalogue.editions().stream().filter(edition -> suits(product, edition.family()))
				.map(edition -> new Choice(edition.id(), edition.name())).toList();
		};
		Optional<Edition> edition = device
				.map((office ? DeviceColumn.OFFICE_EDITION : DeviceColumn.LICENCE_EDITION)::get)
				.flatMap(text -> catalogue.edition(product.getFamily(), text));
		Optional<String> initial = switch (attribute) {
		case FAMILY -> edition.map(Edition::family).map(Family::name);
		case VERSION -> device.map((office ? DeviceColumn.OFFICE_VERSION : DeviceColumn.LICENCE_VERSION)::get);
		case EDITION -> edition.map(Edition::id);
		};
		return new Field(name, FieldType.CHOICE, true, initial.filter(value -> offer).orElse(""), choices);
	}

	private static boolean suits(Product product, Family family) {
		return product.getFamily() == Family.UNKNOWN || product.getFamily() == family;
	}

	private static void set(Product product, String name, String text) {
		EAttribute attribute = (EAttribute) product.eClass().getEStructuralFeature(name);
		product.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), text));
	}
}

package org.imprimatur.exchange.entitlement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.imprimatur.exchange.mapping.ColumnNames;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.LicenceType;
import org.imprimatur.model.Metric;
import org.imprimatur.model.Organisation;
import org.imprimatur.model.Product;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;

/** Understands entitlements of documents, or tells why a plan cannot hold them. */
final class EntReading {

	private static final Set<String> YES = Set.of("true", "yes", "1", "included");
	private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

	private final Agreement agreement;
	private final BoughtProducts products;
	private final Catalogue catalogue;

	EntReading(Agreement agreement, BoughtProducts products, Catalogue catalogue) {
		this.agreement = agreement;
		this.products = products;
		this.catalogue = catalogue;
	}

	/** A plan cannot hold an entitlement. */
	static final class Refusal extends Exception {

		private static final long serialVersionUID = 1L;

		private final String key;
		private final transient Object[] arguments;

		Refusal(String key, Object... arguments) {
			super(key, null, false, false);
			this.key = key;
			this.arguments = arguments;
		}

		/** Key of the message that tells why. */
		String key() {
			return key;
		}

		/** What fills its placeholders. */
		Object[] arguments() {
			return arguments;
		}
	}

	/** What a record says. */
	EntEntry read(EntRecord ent) throws Refusal {
		checkHolder(ent);
		OptionalInt quantity = Quantity.read(ent.get(EntFact.QUANTITY));
		if (quantity.isEmpty() || quantity.getAsInt() < 0) {
			throw new Refusal("ent.quantity", ent.get(EntFact.QUANTITY));
		}
		Metric metric = metric(ent.get(EntFact.METRIC));
		boolean assurance = YES.contains(ent.get(EntFact.ASSURANCE).toLowerCase(Locale.ROOT));
		LocalDate from = day(ent, EntFact.FROM);
		LocalDate to = day(ent, EntFact.TO);
		LocalDate ordered = day(ent, EntFact.ORDER_DATE);
		boolean limited = assurance || from != null || to != null || metric != Metric.DEVICE;
		EntKind kind = literal(EntKind.class, ent.get(EntFact.RECORD))
				.filter(told -> !limited || told == EntKind.ENTITLEMENT)
				.orElse(limited ? EntKind.ENTITLEMENT : EntKind.PURCHASE);
		return new EntEntry(ent, kind, product(ent), metric, quantity.getAsInt(), assurance, from, to, ordered);
	}

	private void checkHolder(EntRecord ent) throws Refusal {
		String number = Objects.requireNonNullElse(agreement.getNumber(), "");
		String told = ent.get(EntFact.AGREEMENT_NUMBER);
		if (!told.isEmpty() && !number.isBlank() && !ColumnNames.key(told).equals(ColumnNames.key(number))) {
			throw new Refusal("purchase.otherAgreement", told, number);
		}
		String licensee = ent.get(EntFact.LICENSEE);
		if (!licensee.isEmpty() && agreement.getParty() != null
				&& Stream.concat(Stream.of(agreement.getParty()), agreement.getAffiliates().stream())
						.noneMatch(organisation -> isNamed(organisation, licensee))) {
			throw new Refusal("ent.licensee", licensee, Objects.toString(agreement.getParty().getName(), ""));
		}
	}

	private static boolean isNamed(Organisation organisation, String text) {
		return Stream.concat(Stream.of(Objects.requireNonNullElse(organisation.getName(), "")),
				organisation.getAliases().stream()).map(ColumnNames::key).anyMatch(ColumnNames.key(text)::equals);
	}

	private static Metric metric(String text) throws Refusal {
		String word = ColumnNames.key(text);
		if (word.isEmpty()) {
			return Metric.DEVICE;
		}
		return literal(Metric.class, word.replaceAll("^per|licenses?$|licences?$|s$", ""))
				.orElseThrow(() -> new Refusal("ent.metric", text));
	}

	private static LocalDate day(EntRecord ent, EntFact fact) throws Refusal {
		String text = ent.get(fact);
		if (text.isEmpty()) {
			return null;
		}
		return DayOrder.OPEN.read(text).orElseThrow(() -> new Refusal("ent.day", text));
	}

	/** By its edition where that is told, else by its name. What the catalogue does not know needs a family. */
	private Product product(EntRecord ent) throws Refusal {
		Optional<Family> family = literal(Family.class, ent.get(EntFact.PRODUCT_FAMILY));
		boolean told = !ent.get(EntFact.PRODUCT_EDITION).isEmpty() || !ent.get(EntFact.RECORD).isEmpty();
		if (family.isPresent() && told) {
			return products.like(told(ent, family.get()));
		}
		String name = String.join(" ", ent.get(EntFact.PRODUCT_NAME), ent.get(EntFact.PRODUCT_VERSION),
				ent.get(EntFact.PRODUCT_EDITION)).strip();
		for (String text : new String[] { ent.get(EntFact.PRODUCT_NAME), name }) {
			Offering offering = Offering.of(text, "", catalogue);
			if (offering.edition().isPresent()
					&& (offering.release().isPresent() || text.equals(name))) {
				return products.of(offering);
			}
		}
		throw new Refusal("purchase.product", name);
	}

	private static Product told(EntRecord ent, Family family) {
		Product product = ImprimaturFactory.eINSTANCE.createProduct();
		product.setName(ent.get(EntFact.PRODUCT_NAME));
		product.setFamily(family);
		product.setVersion(orNull(ent.get(EntFact.PRODUCT_VERSION)));
		product.setEdition(orNull(ent.get(EntFact.PRODUCT_EDITION)));
		product.setVariant(orNull(ent.get(EntFact.PRODUCT_VARIANT)));
		literal(Servicing.class, ent.get(EntFact.PRODUCT_SERVICING)).ifPresent(product::setServicing);
		literal(LicenceType.class, ent.get(EntFact.PRODUCT_TYPE)).ifPresent(product::setType);
		literal(Channel.class, ent.get(EntFact.PRODUCT_CHANNEL)).ifPresent(product::setChannel);
		COMMA.splitAsStream(ent.get(EntFact.PRODUCT_COMPONENTS)).filter(text -> !text.isEmpty())
				.forEach(product.getComponents()::add);
		return product;
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private static <T extends Enum<T>> Optional<T> literal(Class<T> type, String text) {
		String name = text.strip().replace(' ', '_').replace('-', '_');
		return Arrays.stream(type.getEnumConstants()).filter(literal -> literal.name().equalsIgnoreCase(name))
				.findFirst();
	}
}

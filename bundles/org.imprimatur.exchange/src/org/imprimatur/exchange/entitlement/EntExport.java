package org.imprimatur.exchange.entitlement;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Element;
import org.imprimatur.model.Entitlement;
import org.imprimatur.model.Metric;
import org.imprimatur.model.Product;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.io.AtomicFile;

/** Writes what an agreement holds as a document of entitlements. Keys, activations and devices are not part of it. */
public final class EntExport {

	private final EntVocabulary vocabulary;

	/** Writes with the names of that vocabulary. */
	public EntExport(EntVocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Writes the purchases and entitlements of an agreement, replacing the file as a whole. */
	public void write(Agreement agreement, Path file) throws IOException {
		AtomicFile.write(file, out -> {
			try {
				write(agreement, out);
			} catch (XMLStreamException e) {
				throw new IOException(e);
			}
		});
	}

	private void write(Agreement agreement, OutputStream out) throws XMLStreamException {
		XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeCharacters("\n");
		xml.writeStartElement(vocabulary.root());
		xml.writeDefaultNamespace(vocabulary.namespace());
		for (Purchase purchase : agreement.getPurchases()) {
			ent(xml, facts(agreement, purchase));
		}
		for (Entitlement entitlement : agreement.getEntitlements()) {
			ent(xml, facts(agreement, entitlement));
		}
		xml.writeCharacters("\n");
		xml.writeEndElement();
		xml.writeCharacters("\n");
		xml.writeEndDocument();
		xml.flush();
	}

	private static Map<EntFact, String> facts(Agreement agreement, Purchase purchase) {
		Map<EntFact, String> facts = common(agreement, purchase, purchase.getProduct(), EntKind.PURCHASE);
		facts.put(EntFact.METRIC, word(Metric.DEVICE));
		facts.put(EntFact.QUANTITY, String.valueOf(purchase.getQuantity()));
		facts.put(EntFact.ORDER, text(purchase.getOrder()));
		facts.put(EntFact.ORDER_DATE, text(purchase.getDate()));
		return facts;
	}

	private static Map<EntFact, String> facts(Agreement agreement, Entitlement entitlement) {
		Map<EntFact, String> facts = common(agreement, entitlement, entitlement.getProduct(), EntKind.ENTITLEMENT);
		facts.put(EntFact.METRIC, word(entitlement.getMetric()));
		facts.put(EntFact.QUANTITY, String.valueOf(entitlement.getQuantity()));
		facts.put(EntFact.ASSURANCE, String.valueOf(entitlement.isSoftwareAssurance()));
		facts.put(EntFact.FROM, text(entitlement.getFrom()));
		facts.put(EntFact.TO, text(entitlement.getTo()));
		return facts;
	}

	private static Map<EntFact, String> common(Agreement agreement, Element element, Product product, EntKind kind) {
		Map<EntFact, String> facts = new EnumMap<>(EntFact.class);
		facts.put(EntFact.ID, text(element.getId()));
		facts.put(EntFact.NAME, text(element.getName()));
		facts.put(EntFact.NOTE, text(element.getNote()));
		facts.put(EntFact.RECORD, word(kind));
		facts.put(EntFact.LICENSEE, agreement.getParty() == null ? "" : text(agreement.getParty().getName()));
		facts.put(EntFact.AGREEMENT_NUMBER, text(agreement.getNumber()));
		facts.put(EntFact.AGREEMENT_PROGRAMME, known(agreement.getProgramme()));
		if (product != null) {
			facts.put(EntFact.PRODUCT_NAME, text(product.getName()));
			facts.put(EntFact.PRODUCT_FAMILY, word(product.getFamily()));
			facts.put(EntFact.PRODUCT_VERSION, text(product.getVersion()));
			facts.put(EntFact.PRODUCT_EDITION, text(product.getEdition()));
			facts.put(EntFact.PRODUCT_VARIANT, text(product.getVariant()));
			facts.put(EntFact.PRODUCT_SERVICING, known(product.getServicing()));
			facts.put(EntFact.PRODUCT_TYPE, known(product.getType()));
			facts.put(EntFact.PRODUCT_CHANNEL, known(product.getChannel()));
			facts.put(EntFact.PRODUCT_COMPONENTS, String.join(", ", product.getComponents()));
		}
		return facts;
	}

	private static String text(Object value) {
		return Objects.toString(value, "");
	}

	private static String word(Enum<?> literal) {
		return literal.name().toLowerCase(Locale.ROOT);
	}

	private static String known(Enum<?> literal) {
		return literal.name().equals("UNKNOWN") ? "" : word(literal);
	}

	private void ent(XMLStreamWriter xml, Map<EntFact, String> facts) throws XMLStreamException {
		EntNode ent = new EntNode();
		facts.forEach((fact, text) -> {
			if (!text.isEmpty()) {
				ent.put(vocabulary.path(fact), printable(text));
			}
		});
		ent.write(xml, vocabulary.record(), "\n  ");
	}

	/** A text without the characters that XML cannot hold. */
	private static String printable(String text) {
		return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
	}
}

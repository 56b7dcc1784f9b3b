package org.imprimatur.exchange.vamt;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.ProductKeys;
import org.imprimatur.exchange.UnsafeContentException;
import org.imprimatur.exchange.XmlHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Finds computers and their products in a Computer Information List. What a product's attributes and elements are
 * called counts, not where exactly they stand, as the layout of .cilx is not public.
 */
final class ListHandler extends XmlHandler {

	private static final int MAX_DEPTH = 32;
	private static final int MAX_TEXT = 1 << 16;
	private static final Set<String> COMPUTERS = Set.of("computer", "machine");
	private static final Set<String> PRODUCTS = Set.of("product", "activeproduct");
	private static final Map<String, VamtColumn> COLUMNS = new HashMap<>();

	static {
		for (VamtColumn column : VamtColumn.values()) {
			column.names().forEach(name -> COLUMNS.put(key(name), column));
		}
		COLUMNS.put("computer.name", VamtColumn.COMPUTER);
		COLUMNS.put("machine.name", VamtColumn.COMPUTER);
		for (String owner : new String[] { "product", "activeproduct", "sku" }) {
			COLUMNS.put(owner + ".name", VamtColumn.PRODUCT_NAME);
			COLUMNS.put(owner + ".description", VamtColumn.DESCRIPTION);
		}
	}

	private final Path file;
	private final ProblemList problems;
	private final Consumer<VamtProduct> products;
	private final Deque<String> path = new ArrayDeque<>();
	private final StringBuilder text = new StringBuilder();
	private final Map<VamtColumn, String> computer = new EnumMap<>(VamtColumn.class);
	private Map<VamtColumn, String> product;
	private int productDepth;
	private long productLine;
	private boolean keyTold;
	private boolean hasKey;
	private boolean keyReported;

	/**
	 * Reads a list.
	 *
	 * @param problems hears of product keys
	 * @param products takes the products
	 */
	ListHandler(Path file, ProblemList problems, Consumer<VamtProduct> products) {
		this.file = file;
		this.problems = problems;
		this.products = products;
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT).replace(" ", "");
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		String element = key(localName);
		path.push(element);
		text.setLength(0);
		if (path.size() > MAX_DEPTH) {
			throw new SAXException(new UnsafeContentException("xml.depth", MAX_DEPTH));
		}
		if (product == null && PRODUCTS.contains(element)) {
			product = new EnumMap<>(VamtColumn.class);
			productDepth = path.size();
			productLine = line();
			keyTold = false;
			hasKey = false;
		} else if (product == null && COMPUTERS.contains(element)) {
			computer.clear();
		}
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = key(attributes.getLocalName(i));
			note(element + "." + name, name, attributes.getValue(i));
		}
	}

	@Override
	public void characters(char[] buffer, int start, int length) throws SAXException {
		if (text.length() + length > MAX_TEXT) {
			throw new SAXException(new UnsafeContentException("xml.text", MAX_TEXT));
		}
		text.append(buffer, start, length);
	}

	@Override
	public void endElement(String uri, String localName, String qName) {
		String element = path.pop();
		String owner = path.isEmpty() ? "" : path.peek();
		note(owner + "." + element, element, text.toString());
		text.setLength(0);
		if (product != null && path.size() < productDepth) {
			Map<VamtColumn, String> cells = new EnumMap<>(computer);
			cells.putAll(product);
			products.accept(new VamtProduct(file, productLine, cells, keyTold ? Optional.of(hasKey)
					: Optional.empty()));
			product = null;
		} else if (COMPUTERS.contains(element)) {
			computer.clear();
		}
	}

	private void note(String qualified, String name, String value) {
		String cell = value.strip();
		VamtColumn column = COLUMNS.getOrDefault(qualified, COLUMNS.get(name));
		if (ProductKeys.isIn(cell)) {
			cell = "";
			hasKey |= column == VamtColumn.PARTIAL_KEY;
			reportKey(name);
		}
		if (column == null) {
			return;
		}
		keyTold |= column == VamtColumn.PARTIAL_KEY;
		hasKey |= column == VamtColumn.PARTIAL_KEY && !cell.isEmpty();
		if (!cell.isEmpty()) {
			(product == null ? computer : product).putIfAbsent(column, cell.replaceAll("\\s+", " "));
		}
	}

	private void reportKey(String name) {
		if (!keyReported) {
			keyReported = true;
			problems.add(file, line(), ProductKeys.isIn(name) ? "" : name, "xml.productKey");
		}
	}
}

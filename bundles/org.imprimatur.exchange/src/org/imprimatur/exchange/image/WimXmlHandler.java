package org.imprimatur.exchange.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.exchange.XmlHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Collects the facts while the XML of a Windows image is parsed. */
final class WimXmlHandler extends XmlHandler {

	private static final int MAX_IMAGES = 10_000;
	private static final int MAX_DEPTH = 64;
	private static final int MAX_TEXT = 4096;
	private static final int IMAGE_DEPTH = 2;

	private final long place;
	private final List<FactsBuilder> images = new ArrayList<>();
	private final Set<Integer> indexes = new HashSet<>();
	private final Deque<String> path = new ArrayDeque<>();
	private final StringBuilder text = new StringBuilder();
	private FactsBuilder image;

	/** The XML begins at that byte of the file. */
	WimXmlHandler(long place) {
		this.place = place;
	}

	/** The facts of the images in their order. */
	List<FactsBuilder> images() {
		return images;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (path.isEmpty() && !"WIM".equals(name)) {
			throw damaged("xml.root", name.substring(0, Math.min(40, name.length())));
		}
		if (path.size() == MAX_DEPTH) {
			throw damaged("xml.tooDeep", MAX_DEPTH);
		}
		path.addLast(name);
		text.setLength(0);
		if (path.size() == IMAGE_DEPTH && "IMAGE".equals(name)) {
			image = new FactsBuilder(index(attributes.getValue("INDEX")));
			images.add(image);
		}
	}

	private int index(String index) throws SAXException {
		if (index == null || !index.matches("[1-9]\\d{0,8}") || !indexes.add(Integer.valueOf(index))) {
			throw damaged("xml.index");
		}
		if (images.size() == MAX_IMAGES) {
			throw damaged("xml.tooManyImages", MAX_IMAGES);
		}
		return Integer.parseInt(index);
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		text.append(characters, start, Math.min(length, MAX_TEXT - text.length()));
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		if (image != null && path.size() > IMAGE_DEPTH) {
			Optional<ImageField> field = ImageField.ofPath(String.join("/", path.stream().skip(IMAGE_DEPTH).toList()));
			field.ifPresent(found -> image.learn(found, text.toString()));
		}
		text.setLength(0);
		path.removeLast();
		if (path.size() < IMAGE_DEPTH) {
			image = null;
		}
	}

	private SAXException damaged(String key, Object... arguments) {
		Object[] all = new Object[arguments.length + 2];
		all[0] = line();
		all[1] = column();
		System.arraycopy(arguments, 0, all, 2, arguments.length);
		return new SAXException(WimXml.damaged(place, key, all));
	}
}

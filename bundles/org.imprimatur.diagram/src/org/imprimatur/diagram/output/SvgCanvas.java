package org.imprimatur.diagram.output;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.TextLine;
import org.imprimatur.diagram.text.PlainText;

/** Writes what is painted as SVG elements. */
final class SvgCanvas implements Canvas {

	private final XMLStreamWriter xml;
	private final Map<Paint, String> paints;
	private final List<String> images;
	private final SvgText text;
	private final Links links;
	private final Deque<Integer> open = new ArrayDeque<>();

	/**
	 * @param paints short names of all colours
	 * @param images addresses of all images, whose symbols are named after their places
	 */
	SvgCanvas(XMLStreamWriter xml, Map<Paint, String> paints, List<String> images, SvgText text, Links links) {
		this.xml = xml;
		this.paints = paints;
		this.images = images;
		this.text = text;
		this.links = links;
	}

	private interface Writing {
		void run() throws XMLStreamException;
	}

	private static void write(Writing writing) throws IOException {
		try {
			writing.run();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void begin(Mark mark) throws IOException {
		Optional<String> link = mark.element() == null ? Optional.empty()
				: links.of(mark.element()).filter(SafeLink::isSafe);
		write(() -> {
			if (link.isPresent()) {
				xml.writeStartElement("a");
				xml.writeAttribute("href", PlainText.of(link.get()));
			}
			xml.writeStartElement("g");
			xml.writeAttribute("class", mark.kind());
			if (!mark.id().isEmpty()) {
				xml.writeAttribute("id", ElementId.of(mark.id()));
				xml.writeAttribute("data-element", PlainText.of(mark.id()));
			}
			if (!mark.tooltip().isBlank()) {
				xml.writeStartElement("title");
				xml.writeCharacters(PlainText.of(mark.tooltip()));
				xml.writeEndElement();
			}
		});
		open.push(link.isPresent() ? 2 : 1);
	}

	@Override
	public void begin(AffineTransform transform) throws IOException {
		write(() -> {
			xml.writeStartElement("g");
			if (!transform.isIdentity())
				xml.writeAttribute("transform", SvgNumbers.of(transform));
		});
		open.push(1);
	}

	@Override
	public void clip(Area area) {
		throw new UnsupportedOperationException("An SVG file shows everything");
	}

	@Override
	public void end() throws IOException {
		for (int i = open.pop(); i > 0; i--)
			write(xml::writeEndElement);
	}

	@Override
	public void rectangle(Area area, double radius, Ink ink) throws IOException {
		write(() -> {
			xml.writeEmptyElement("rect");
			xml.writeAttribute("x", SvgNumbers.of(area.x()));
			xml.writeAttribute("y", SvgNumbers.of(area.y()));
			xml.writeAttribute("width", SvgNumbers.of(area.width()));
			xml.writeAttribute("height", SvgNumbers.of(area.height()));
			if (radius > 0)
				xml.writeAttribute("rx", SvgNumbers.of(Math.min(radius, Math.min(area.width(), area.height()) / 2)));
			ink(ink);
		});
	}

	@Override
	public void ellipse(Area area, Ink ink) throws IOException {
		write(() -> {
			xml.writeEmptyElement("ellipse");
			xml.writeAttribute("cx", SvgNumbers.of(area.centreX()));
			xml.writeAttribute("cy", SvgNumbers.of(area.centreY()));
			xml.writeAttribute("rx", SvgNumbers.of(area.width() / 2));
			xml.writeAttribute("ry", SvgNumbers.of(area.height() / 2));
			ink(ink);
		});
	}

	@Override
	public void path(Path2D path, Ink ink) throws IOException {
		write(() -> {
			xml.writeEmptyElement("path");
			xml.writeAttribute("d", SvgNumbers.of(path));
			ink(ink);
		});
	}

	private void ink(Ink ink) throws XMLStreamException {
		String fill = ink.fill() == null ? "n" : "f" + paints.get(ink.fill());
		xml.writeAttribute("class", ink.stroke() == null ? fill : fill + " s" + paints.get(ink.stroke()));
		if (ink.stroke() != null && ink.width() != 1)
			xml.writeAttribute("stroke-width", SvgNumbers.of(ink.width()));
		if (ink.pattern().length > 0)
			xml.writeAttribute("stroke-dasharray",
					Arrays.stream(ink.pattern()).mapToObj(SvgNumbers::of).collect(Collectors.joining(" ")));
	}

	@Override
	public void text(TextLine line) throws IOException {
		write(() -> text.write(line, paints, xml));
	}

	@Override
	public void image(URL image, Area area) throws IOException {
		write(() -> {
			xml.writeEmptyElement("use");
			xml.writeAttribute("href", "#" + SvgSymbol.id(images.indexOf(image.toString())));
			xml.writeAttribute("x", SvgNumbers.of(area.x()));
			xml.writeAttribute("y", SvgNumbers.of(area.y()));
			xml.writeAttribute("width", SvgNumbers.of(area.width()));
			xml.writeAttribute("height", SvgNumbers.of(area.height()));
		});
	}
}
